package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.drawings.workflow.migration.Complaint.KEY;
import static org.estatedesk.drawings.workflow.migration.Complaint.form;
import static org.estatedesk.promises.Promise.State.LATE;
import static org.estatedesk.promises.Promise.State.OPEN;
import static org.estatedesk.promises.Promise.State.VOID;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.drawings.migration.Hindrance;
import org.estatedesk.drawings.migration.Moves;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Complaints in every kind of wait, moved to a redraw of their procedure. */
@DeskTest
class MoveCasesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Versions THERE = new Versions(KEY, 1, 2);

    @Autowired
    MovingDesk moving;

    @Autowired
    Journal journal;

    @BeforeEach
    void draw() {
        ClockUtil.setCurrentTime(Date.from(NOW));
        moving.draw(Complaint.drawing(), KEY);
    }

    @AfterEach
    void clear() {
        moving.drawings.clear();
    }

    private ProcessInstance file() {
        return moving.start("frontdesk", KEY, Complaint.filed());
    }

    private void reply(ProcessInstance run) {
        moving.desk.complete(run, "frontdesk", "Task_GiveFirstReply", Complaint.replied());
    }

    private ProcessInstance assessed(String helpNeeded) {
        ProcessInstance run = file();
        reply(run);
        moving.desk.complete(run, "assistant", "Task_AssessComplaint", Complaint.assessed(helpNeeded));
        return run;
    }

    private void pass(ProcessInstance run, Duration time) {
        moving.desk.pass(run, time);
    }

    @Test
    void dueDatesAndPromisesStayWhateverTheRedrawSays() {
        ProcessInstance month = file();
        moving.drawings.pass(Duration.ofDays(32));
        moving.drawings.fire(month, "Start_MonthPassed");
        ProcessInstance fresh = file();
        pass(fresh, Duration.ofMinutes(5));
        ProcessInstance helped = assessed("yes");
        pass(helped, Duration.ofHours(25));
        List<ProcessInstance> all = List.of(month, fresh, helped);
        List<?> timers = all.stream().map(moving::timers).toList();
        List<?> dueDates = all.stream().map(moving::dueDates).toList();
        List<?> ledger = all.stream().map(moving::ledger).toList();

        moving.draw(
                Complaint.drawing()
                        .replace(">PT15M<", ">PT10M<")
                        .replace(">P1M<", ">P2M<")
                        .replace(">P1D<", ">PT7H<")
                        .rename("Phase_Answer", "Phase_FullAnswer")
                        .rename("Phase_Handling", "Phase_AllHandling"),
                KEY);
        assertThat(moving.moves.dryRun(THERE).movable()).isEqualTo(3);
        Moves.Progress progress = moving.move(THERE);

        assertThat(progress.done()).isEqualTo(3);
        assertThat(all).allSatisfy(run -> assertThat(moving.version(run)).isEqualTo(2));
        assertThat(all.stream().map(moving::timers).toList()).isEqualTo(timers);
        assertThat(all.stream().map(moving::dueDates).toList()).isEqualTo(dueDates);
        assertThat(all.stream().map(moving::ledger).toList()).isEqualTo(ledger);
        assertThat(moving.promise(fresh, "Deadline_Answer24h").drawn().stepId()).isEqualTo("Phase_FullAnswer");
        deadlinesComeOnce(fresh);
        endsOfStepsAreHeard(helped);
    }

    /** Fifteen minutes were promised, ten are drawn now. */
    private void deadlinesComeOnce(ProcessInstance fresh) {
        pass(fresh, Duration.ofHours(1));
        assertThat(moving.promise(fresh, "Deadline_FirstReply15Min").state()).isEqualTo(LATE);
        assertThat(moving.desk.groups(moving.desk.task(fresh, "Task_GiveFirstReply")))
                .contains("customer-supervisor");
        reply(fresh);
        assertThat(moving.promise(fresh, "Deadline_FirstReply15Min").endedAt()).isNotNull();
    }

    private void endsOfStepsAreHeard(ProcessInstance helped) {
        moving.desk.complete(helped, "department", "Task_AssistWithFacts", form("departmentFindings", "水泵故障"));
        assertThat(moving.promise(helped, "Deadline_Assist1d").endedAt()).isNotNull();
        moving.desk.complete(helped, "assistant", "Task_SolveGeneral", Complaint.solved());
        assertThat(moving.promise(helped, "Deadline_SolveGeneral").endedAt()).isNotNull();
        assertThat(moving.promises(helped, "Deadline_AnswerCustomer4h")).hasSize(1);
    }

    @Test
    void whatIsAddedCountsFromTheStartOfTheStepAndWhatIsTakenAwayIsVoid() {
        ProcessInstance late = file();
        reply(late);
        pass(late, Duration.ofHours(5));
        ProcessInstance early = file();
        reply(early);
        ProcessInstance fresh = file();
        Instant began = ClockUtil.getCurrentTime().toInstant();
        pass(fresh, Duration.ofMinutes(5));

        moving.draw(
                Complaint.drawing()
                        .removeDeadline("Deadline_Assess4h")
                        .addDeadline("Task_GiveFirstReply", "Deadline_Look3Min", "PT3M")
                        .addDeadline("Task_GiveFirstReply", "Deadline_Look20Min", "PT20M"),
                KEY);
        moving.move(THERE);

        assertThat(moving.promise(fresh, "Deadline_Look20Min").startedAt()).isEqualTo(began);
        assertThat(moving.promise(fresh, "Deadline_Look20Min").dueAt()).isEqualTo(began.plus(Duration.ofMinutes(20)));
        assertThat(moving.promise(fresh, "Deadline_Look20Min").groups()).contains("front-desk");
        assertThat(moving.promise(fresh, "Deadline_Look3Min").dueAt()).isEqualTo(began.plus(Duration.ofMinutes(8)));
        assertThat(moving.promise(fresh, "Deadline_FirstReply15Min").state()).isEqualTo(OPEN);
        assertThat(moving.promise(early, "Deadline_Assess4h").state()).isEqualTo(VOID);
        assertThat(moving.promise(late, "Deadline_Assess4h").state()).isEqualTo(LATE);
        assertThat(moving.promise(late, "Deadline_Assess4h").endedAt()).isNotNull();
        pass(fresh, Duration.ofMinutes(30));
        assertThat(moving.promise(fresh, "Deadline_Look20Min").state()).isEqualTo(LATE);
    }

    @Test
    void casesAtAStepThatIsGoneStayAndTheOthersMove() {
        ProcessInstance stuck = assessed("no");
        ProcessInstance free = file();
        ProcessInstance over = file();
        moving.draw(Complaint.drawing().rename("Task_SolveGeneral", "Task_SolveIt"), KEY);

        Moves.DryRun dryRun = moving.moves.dryRun(THERE);
        assertThat(dryRun.cases()).isEqualTo(3);
        assertThat(dryRun.movable()).isEqualTo(2);
        assertThat(dryRun.stuck()).singleElement().satisfies(one -> {
            assertThat(one.caseNumber()).isEqualTo(moving.number(stuck));
            assertThat(one.obstacle().hindrance()).isEqualTo(Hindrance.STEP_GONE);
            assertThat(one.obstacle().stepName()).isEqualTo("Solve general complaint");
        });

        String batch = moving.moves.order(THERE, "manager", MovingDesk.REASON);
        String overNumber = moving.number(over);
        moving.engine.getRuntimeService().deleteProcessInstance(over.getId(), "withdrawn");
        moving.run(batch);
        Moves.Progress progress = moving.moves.progress(batch);
        assertThat(progress.isFinished()).isTrue();
        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.failed()).singleElement().satisfies(one -> {
            assertThat(one.caseNumber()).isEqualTo(overNumber);
            assertThat(one.obstacle().hindrance()).isEqualTo(Hindrance.OVER);
        });
        assertThat(moving.version(stuck)).isEqualTo(1);
        assertThat(moving.version(free)).isEqualTo(2);
        assertThat(moving.engine
                        .getManagementService()
                        .createBatchQuery()
                        .batchId(batch)
                        .count())
                .isZero();
        toldInTheJournal(free);
        assertThat(journal.of(moving.number(stuck))).noneMatch(line -> line.kind() == Kind.MOVED);
    }

    private void toldInTheJournal(ProcessInstance free) {
        JournalEntry line = journal.of(moving.number(free)).stream()
                .filter(entry -> entry.kind() == Kind.MOVED)
                .findFirst()
                .orElseThrow();
        assertThat(line.actor()).isEqualTo("manager");
        assertThat(line.text())
                .isEqualTo("Moved from version 1 to version 2 of moving-complaint, ordered by manager: "
                        + MovingDesk.REASON);
        assertThat(line.details()).containsAllEntriesOf(Map.of("from", "1", "to", "2"));
        assertThat(journal.of(moving.number(free))).noneMatch(entry -> entry.kind() == Kind.INTERVENED);
    }
}
