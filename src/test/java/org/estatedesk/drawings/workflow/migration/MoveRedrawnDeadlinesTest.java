package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.drawings.workflow.migration.Complaint.KEY;
import static org.estatedesk.promises.Promise.State.LATE;
import static org.estatedesk.promises.Promise.State.OPEN;
import static org.estatedesk.promises.Promise.State.VOID;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.promises.Promise;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

/** Deadlines that a redraw puts on steps that run already, or takes away from them. */
@DeskTest
class MoveRedrawnDeadlinesTest extends MoveTestBase {

    private static final String TELLING_END = "End_LateFirstReplyEscalated";

    @Test
    void whatIsAddedCountsFromTheStartOfTheStepUnlessItWouldBeOver() {
        ProcessInstance run = file();
        Instant began = ClockUtil.getCurrentTime().toInstant();
        pass(run, Duration.ofMinutes(5));
        moving.draw(
                Complaint.drawing()
                        .addDeadline("Task_GiveFirstReply", "Deadline_Look3Min", "PT3M")
                        .addDeadline("Task_GiveFirstReply", "Deadline_Look20Min", "PT20M"),
                KEY);
        moving.move(THERE);

        Promise added = moving.promise(run, "Deadline_Look20Min");
        assertThat(added.startedAt()).isEqualTo(began);
        assertThat(added.dueAt()).isEqualTo(began.plus(Duration.ofMinutes(20)));
        assertThat(added.groups()).contains("front-desk");
        assertThat(moving.promise(run, "Deadline_Look3Min").dueAt()).isEqualTo(began.plus(Duration.ofMinutes(8)));
        assertThat(moving.promise(run, "Deadline_FirstReply15Min").state()).isEqualTo(OPEN);
        pass(run, Duration.ofMinutes(30));
        assertThat(moving.promise(run, "Deadline_Look20Min").state()).isEqualTo(LATE);
        reply(run);
        assertThat(moving.promise(run, "Deadline_Look20Min").endedAt()).isNotNull();
    }

    @Test
    void whatIsTakenAwayIsVoidUnlessItWasLate() {
        ProcessInstance late = file();
        reply(late);
        pass(late, Duration.ofHours(5));
        ProcessInstance early = file();
        reply(early);
        moving.draw(Complaint.drawing().removeDeadline("Deadline_Assess4h"), KEY);
        moving.move(THERE);

        assertThat(moving.promise(early, "Deadline_Assess4h").state()).isEqualTo(VOID);
        assertThat(moving.promise(late, "Deadline_Assess4h").state()).isEqualTo(LATE);
        assertThat(moving.promise(late, "Deadline_Assess4h").endedAt()).isNotNull();
        moving.desk.complete(late, "assistant", "Task_AssessComplaint", Complaint.assessed("no"));
        assertThat(moving.desk.open(late)).contains("Task_SolveGeneral");
    }

    /** Cases that began when a step told it before a plain end: one told as it was drawn, one that will tell by the end. */
    @Test
    void aStepWithItsEndBecomesAnEndThatTells() {
        Versions there = new Versions(KEY, 2, 3);
        moving.draw(Complaint.drawing().stepBefore(TELLING_END, "Activity_EscalateLateFirstReply"), KEY);
        ProcessInstance told = file();
        pass(told, Duration.ofMinutes(16));
        ProcessInstance waiting = file();
        moving.draw(Complaint.drawing(), KEY);
        assertThat(moving.moves.dryRun(there).movable()).isEqualTo(2);
        assertThat(moving.move(there).done()).isEqualTo(2);

        pass(waiting, Duration.ofMinutes(16));
        assertThat(List.of(told, waiting)).allSatisfy(run -> {
            assertThat(moving.version(run)).isEqualTo(3);
            assertThat(moving.promise(run, "Deadline_FirstReply15Min").state()).isEqualTo(LATE);
            assertThat(moving.desk.groups(moving.desk.task(run, "Task_GiveFirstReply")))
                    .contains("customer-supervisor");
            assertThat(timesAtEnd(run)).isEqualTo(1);
        });
    }

    private long timesAtEnd(ProcessInstance run) {
        return moving.engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .activityId(TELLING_END)
                .finished()
                .count();
    }
}
