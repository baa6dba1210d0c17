package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.drawings.workflow.migration.Complaint.form;
import static org.estatedesk.promises.Promise.State.KEPT;
import static org.estatedesk.promises.Promise.State.OPEN;
import static org.estatedesk.promises.Promise.State.VOID;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Conditions, steps for several people, called procedures, phases drawn around a step. */
@DeskTest
class MoveOtherWaitsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final String EMERGENCY = "moving-emergency";
    private static final String WAITS = "moving-waits";

    @Autowired
    MovingDesk moving;

    @BeforeEach
    void standStill() {
        ClockUtil.setCurrentTime(Date.from(NOW));
    }

    @AfterEach
    void clear() {
        moving.drawings.clear();
    }

    private static Redraw emergency() {
        return Redraw.of("emergency-patient-assistance", EMERGENCY);
    }

    @Test
    void theBranchesOfAnEmergencyGoOnAndNoneStartsTwice() {
        moving.draw(emergency(), EMERGENCY);
        ProcessInstance run = moving.start(
                "hotline",
                EMERGENCY,
                form("unit", "9-" + System.nanoTime(), "customerPhone", "138 0013 8000", "lifeThreat", "yes"));
        moving.desk.pass(run, Duration.ofMinutes(11));
        Map<String, Date> timers = moving.timers(run);
        Map<String, String> dueDates = moving.dueDates(run);
        Map<String, String> ledger = moving.ledger(run);

        moving.draw(emergency().replace(">PT10M<", ">PT12M<").replace(">PT1M<", ">PT3M<"), EMERGENCY);
        assertThat(moving.move(new Versions(EMERGENCY, 1, 2)).done()).isEqualTo(1);

        assertThat(moving.version(run)).isEqualTo(2);
        assertThat(moving.timers(run)).isEqualTo(timers);
        assertThat(moving.dueDates(run)).isEqualTo(dueDates);
        assertThat(moving.ledger(run)).isEqualTo(ledger);
        conditionsAreStillHeard(run);
    }

    /** EMG-02, EMG-23: a case that began when the desk's own step still had a deadline. */
    @Test
    void theDeadlineOfWhatIsOnlyOfferedIsVoidAndTheStepGoesOn() {
        moving.draw(emergency().addDeadline("Task_AddDetails", "Deadline_SilentDesk", "PT10M"), EMERGENCY);
        ProcessInstance run = moving.start(
                "hotline", EMERGENCY, form("unit", "9-" + System.nanoTime(), "customerPhone", "138 0013 8000"));
        moving.draw(emergency(), EMERGENCY);
        assertThat(moving.move(new Versions(EMERGENCY, 1, 2)).done()).isEqualTo(1);

        assertThat(moving.promise(run, "Deadline_SilentDesk").state()).isEqualTo(VOID);
        assertThat(moving.desk.open(run)).contains("Task_AddDetails", "Task_AcknowledgeEmergency");
    }

    /** 004 4.2 1): cases that wait where guards were only written down, at the naming and on the way. */
    @Test
    void guardsWhoWereWrittenDownGoOnWithTheirPromises() {
        moving.draw(older(), EMERGENCY);
        ProcessInstance naming = toHospital();
        ProcessInstance going = toHospital();
        name(going);
        Map<String, String> waiting = moving.ledger(naming);
        Map<String, String> underWay = moving.ledger(going);

        moving.draw(emergency(), EMERGENCY);
        assertThat(moving.move(new Versions(EMERGENCY, 1, 2)).done()).isEqualTo(2);

        assertThat(moving.ledger(naming)).containsAllEntriesOf(waiting);
        assertThat(moving.ledger(going)).containsAllEntriesOf(underWay);
        assertThat(moving.promise(going, "Deadline_FirstGuard").state()).isEqualTo(OPEN);
        name(naming);
        assertThat(moving.desk.tasks(naming, "Task_SendFirstGuard"))
                .singleElement()
                .extracting(Task::getAssignee)
                .isEqualTo("guard");
        moving.desk.complete(going, "guard", "Task_SendFirstGuard", form("going", "yes"));
        moving.desk.complete(going, "guard2", "Task_SendSecondGuard", form("going", "no", "declineReason", "在押送"));
        assertThat(moving.promise(going, "Deadline_FirstGuard").state()).isEqualTo(KEPT);
        assertThat(moving.desk.open(going)).contains("Task_ReplaceSecondGuard").doesNotContain("Task_SendFirstGuard");
    }

    /** Its forms are gone; those of today ask the same. */
    private static Redraw older() {
        return Redraw.older("emergency-patient-assistance", EMERGENCY)
                .replace("\"name-guards\"", "\"choose-guards\"")
                .replace("\"go-to-patient\"", "\"answer-call-out\"");
    }

    private ProcessInstance toHospital() {
        return moving.start(
                "hotline",
                EMERGENCY,
                form("unit", "9-" + System.nanoTime(), "customerPhone", "138 0013 8000", "wishHospital", true));
    }

    private void name(ProcessInstance run) {
        moving.desk.complete(
                run,
                "guardhead",
                "Task_NameGuards",
                form(
                        "guardsFree", "yes",
                        "firstGuard", "guard",
                        "secondGuard", "guard2",
                        "standBy", "home",
                        "entrancePerson", null));
    }

    private void conditionsAreStillHeard(ProcessInstance run) {
        assertThat(moving.desk.tasks(run, "Task_AnswerUnsolved")).isEmpty();
        moving.engine.getRuntimeService().setVariable(run.getId(), "unsolved", "yes");
        assertThat(moving.desk.tasks(run, "Task_AnswerUnsolved")).hasSize(1);
        moving.engine.getRuntimeService().setVariable(run.getId(), "emergencyState", "called-off");
        assertThat(moving.desk.tasks(run, "Task_AnswerUnsolved")).isEmpty();
    }

    @Test
    void severalPeopleCalledProceduresAndANewPhaseKeepTheirDeadlines() {
        moving.draw(Waits.called(), "moving-called");
        moving.draw(Waits.before(), WAITS);
        ProcessInstance run = moving.engine.getRuntimeService().startProcessInstanceByKey(WAITS);
        ClockUtil.setCurrentTime(Date.from(NOW.plusSeconds(1200)));
        Map<String, String> ledger = moving.ledger(run);
        moving.draw(Waits.after(), WAITS);
        assertThat(moving.move(new Versions(WAITS, 1, 2)).done()).isEqualTo(1);

        assertThat(moving.ledger(run)).containsAllEntriesOf(ledger).hasSize(ledger.size() + 1);
        assertThat(moving.promise(run, "Deadline_Phase").dueAt())
                .isEqualTo(NOW.plusSeconds(1200).plus(Duration.ofHours(3)));
        assertThat(List.of("Deadline_One", "Deadline_Many", "Deadline_Called", "Deadline_Phase"))
                .allSatisfy(
                        timer -> assertThat(moving.promise(run, timer).state()).isEqualTo(OPEN));
        everythingEnds(run);
    }

    private void everythingEnds(ProcessInstance run) {
        complete(run, "Task_One");
        complete(run, "Task_Many");
        ProcessInstance called = moving.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(run.getId())
                .singleResult();
        complete(called, "Task_Called");
        assertThat(moving.promises.ofRun(run.getId()))
                .hasSize(4)
                .allSatisfy(promise -> assertThat(promise.state()).isEqualTo(KEPT));
        assertThat(moving.engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(run.getId())
                        .count())
                .isZero();
    }

    private void complete(ProcessInstance run, String step) {
        moving.desk
                .tasks(run, step)
                .forEach(task -> moving.engine.getTaskService().complete(task.getId()));
    }
}
