package org.estatedesk.promises.workflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.promises.Promise.State.KEPT;
import static org.estatedesk.promises.Promise.State.LATE;
import static org.estatedesk.promises.Promise.State.OPEN;
import static org.estatedesk.promises.Promise.State.VOID;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.promises.Promise;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class LedgerTest extends LedgerTestBase {

    @Test
    void aTimerThatBeginsToRunIsAPromiseWithAllThatIsKnownOfIt() {
        Promise promise = promise(start("ledger-reply"), "Deadline_Reply");
        assertThat(promise.drawn().name()).isEqualTo("15 minutes");
        assertThat(promise.drawn().stepName()).isEqualTo("Give first reply");
        assertThat(promise.groups()).containsExactly("front-desk", "hotline-agent");
        assertThat(promise.startedAt()).isEqualTo(NOW);
        assertThat(promise.dueAt()).isEqualTo(after(Duration.ofMinutes(15)));
        assertThat(promise.state()).isEqualTo(OPEN);
        assertThat(promise.explanation()).isEqualTo("started Mon 09:00 + 15 min: due Mon 09:15");
    }

    @Test
    void aStepCompletedInTimeKeepsItsPromises() {
        ProcessInstance run = start("ledger-reply");
        desk.pass(run, Duration.ofMinutes(15).minusMillis(1));
        complete(run, "Task_Reply");
        assertThat(promises.ofRun(run.getId())).extracting(Promise::state).containsExactly(KEPT, KEPT);
        assertThat(promise(run, "Deadline_Reply").endedAt())
                .isEqualTo(after(Duration.ofMinutes(15).minusMillis(1)));
    }

    @Test
    void aStepCompletedAtTheVeryMomentKeepsItsPromise() {
        ProcessInstance run = start("ledger-reply");
        sleep(Duration.ofMinutes(15));
        complete(run, "Task_Reply");
        assertThat(promise(run, "Deadline_Reply").state()).isEqualTo(KEPT);
    }

    @Test
    void aPromiseIsLateAsSoonAsItsTimerFiresAndStaysSo() {
        ProcessInstance run = start("ledger-reply");
        desk.pass(run, Duration.ofMinutes(20));
        assertThat(promise(run, "Deadline_Reply").state()).isEqualTo(LATE);
        assertThat(promise(run, "Deadline_Reply").endedAt()).isNull();
        assertThat(promises.openLate())
                .extracting(Promise::id)
                .contains(promise(run, "Deadline_Reply").id());
        complete(run, "Task_Reply");
        Promise late = promise(run, "Deadline_Reply");
        assertThat(late.state()).isEqualTo(LATE);
        assertThat(late.lapsedAt()).isEqualTo(after(Duration.ofMinutes(15)));
        assertThat(late.lateness(NOW)).isEqualTo(Duration.ofMinutes(5));
        assertThat(promise(run, "Deadline_Gone").state()).isEqualTo(KEPT);
    }

    @Test
    void aStepCompletedLateIsLateThoughTheDeskWasDownWhenItsTimeCame() {
        ProcessInstance run = start("ledger-reply");
        sleep(Duration.ofMinutes(16));
        complete(run, "Task_Reply");
        assertThat(promise(run, "Deadline_Reply").state()).isEqualTo(LATE);
        assertThat(promise(run, "Deadline_Gone").state()).isEqualTo(KEPT);
    }

    @Test
    void aTimerThatTakesItsStepAwayIsLateAndNothingElseIsKept() {
        ProcessInstance run = start("ledger-reply");
        desk.pass(run, Duration.ofHours(1));
        assertThat(promise(run, "Deadline_Gone").state()).isEqualTo(LATE);
        assertThat(promise(run, "Deadline_Gone").endedAt()).isEqualTo(after(Duration.ofHours(1)));
        assertThat(promise(run, "Deadline_Reply").endedAt()).isEqualTo(after(Duration.ofHours(1)));
    }

    @Test
    void theOtherDeadlineOfAStepThatWasTakenAwayInTimeIsVoid() {
        ProcessInstance run = start("ledger-reply");
        engine.getManagementService()
                .setJobDuedate(promise(run, "Deadline_Gone").run().jobId(), Date.from(after(Duration.ofMinutes(5))));
        desk.pass(run, Duration.ofMinutes(6));
        assertThat(promise(run, "Deadline_Gone").state()).isEqualTo(LATE);
        assertThat(promise(run, "Deadline_Reply").state()).isEqualTo(VOID);
    }

    @Test
    void cancelledProcessesLeaveVoidPromisesUnlessTheyAreLateAlready() {
        ProcessInstance run = start("ledger-reply");
        desk.pass(run, Duration.ofMinutes(20));
        engine.getRuntimeService().deleteProcessInstance(run.getId(), "typed twice");
        assertThat(promise(run, "Deadline_Reply").state()).isEqualTo(LATE);
        assertThat(promise(run, "Deadline_Gone").state()).isEqualTo(VOID);
        assertThat(promises.ofRun(run.getId())).extracting(Promise::endedAt).doesNotContainNull();
    }

    @Test
    void aTimerWithdrawnByHandIsVoid() {
        ProcessInstance run = start("ledger-reply");
        engine.getManagementService()
                .deleteJob(promise(run, "Deadline_Reply").run().jobId());
        assertThat(promise(run, "Deadline_Reply").state()).isEqualTo(VOID);
        assertThat(promise(run, "Deadline_Gone").state()).isEqualTo(OPEN);
    }

    @Test
    void aPhaseIsKeptWhenItIsCompleteAndOwedByWhoeverHasItsOpenSteps() {
        ProcessInstance run = start("ledger-phase");
        complete(run, "Task_First");
        assertThat(promise(run, "Deadline_Phase").state()).isEqualTo(OPEN);
        complete(run, "Task_Second");
        assertThat(promise(run, "Deadline_Phase").state()).isEqualTo(KEPT);
        ProcessInstance late = start("ledger-phase");
        complete(late, "Task_First");
        desk.pass(late, Duration.ofHours(3));
        assertThat(promise(late, "Deadline_Phase").state()).isEqualTo(LATE);
        assertThat(promise(late, "Deadline_Phase").groups()).containsExactly("gate");
    }

    @Test
    void eachRoundOfARepeatedTimerIsAPromise() {
        ProcessInstance run = start("ledger-rounds");
        desk.pass(run, Duration.ofMinutes(150));
        complete(run, "Task_Contact");
        List<Promise> rounds = all(run, "Deadline_Round");
        assertThat(rounds).extracting(Promise::round).containsExactly(1, 2, 3);
        assertThat(rounds).extracting(Promise::state).containsExactly(LATE, LATE, KEPT);
        assertThat(rounds).extracting(Promise::endedAt).containsOnly(after(Duration.ofMinutes(150)));
    }

    @Test
    void aStepForSeveralPeopleIsKeptWhenTheLastOfThemIsDone() {
        ProcessInstance run = start("ledger-many");
        engine.getTaskService().complete(desk.tasks(run, "Task_Many").get(0).getId());
        assertThat(promise(run, "Deadline_Many").state()).isEqualTo(OPEN);
        engine.getTaskService().complete(desk.tasks(run, "Task_Many").get(0).getId());
        assertThat(promise(run, "Deadline_Many").state()).isEqualTo(KEPT);
        ProcessInstance late = start("ledger-many");
        desk.pass(late, Duration.ofMinutes(31));
        assertThat(promise(late, "Deadline_Many").state()).isEqualTo(LATE);
        assertThat(promise(late, "Deadline_Many").groups()).containsExactly("guard");
    }

    @Test
    void aCalledProcedureKeepsThePromiseOfItsCall() {
        ProcessInstance run = start("ledger-called");
        ProcessInstance called = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(run.getId())
                .singleResult();
        complete(called, "Task_Reply");
        complete(called, "Task_Next");
        assertThat(promise(run, "Deadline_Call").state()).isEqualTo(KEPT);
        ProcessInstance late = start("ledger-called");
        desk.pass(late, Duration.ofHours(4));
        assertThat(promise(late, "Deadline_Call").state()).isEqualTo(LATE);
        assertThat(promise(late, "Deadline_Call").groups()).containsExactly("front-desk", "hotline-agent");
    }

    @Test
    void theMonthBesideAWholeProcessIsAPromiseOfItsCaseButTheDailyRoundIsNot() {
        ProcessInstance kept = start("ledger-month");
        Promise month = promise(kept, "Deadline_Month");
        assertThat(month.caseNumber()).startsWith("TST-");
        assertThat(month.drawn().stepId()).isEqualTo("ledger-month");
        assertThat(promises.of("" + month.caseNumber())).hasSize(1);
        complete(kept, "Task_Solve");
        assertThat(promise(kept, "Deadline_Month").state()).isEqualTo(KEPT);
        ProcessInstance late = start("ledger-month");
        desk.pass(late, Duration.ofDays(31));
        assertThat(promise(late, "Deadline_Month").state()).isEqualTo(LATE);
        assertThat(promise(late, "Deadline_Month").groups()).containsExactly("guard");
    }

    @Test
    void whoeverTakesUpAStepOwesIt() {
        ProcessInstance run = start("ledger-reply");
        engine.getTaskService().claim(task(run, "Task_Reply").getId(), "frontdesk");
        assertThat(promise(run, "Deadline_Reply").assignee()).isEqualTo("frontdesk");
        desk.pass(run, Duration.ofMinutes(16));
        engine.getTaskService().setAssignee(task(run, "Task_Reply").getId(), "hotline");
        assertThat(promise(run, "Deadline_Reply").assignee()).isEqualTo("frontdesk");
        assertThat(promise(run, "Deadline_Gone").assignee()).isEqualTo("hotline");
    }
}
