package org.estatedesk.procedures.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.promises.Promise.State;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

/** HOT-08, HOT-09, WKO-01 to WKO-16: a task order is split to departments, followed, joined and called back. */
@DeskTest
class WorkOrderTest extends WorkOrderCase {

    private static final String GIVEN_OUT = "Task_AcceptPart";

    @Test
    void aWorkOrderForThreeDepartmentsWithOneLateAndOneRefusingPartIsJoinedCalledBackAndReportedRight() {
        report();
        reply();
        split("engineering", "sanitation,landscaping");
        assertThat(parts()).hasSize(3);
        sanitationIsDone();
        landscapingRefusesAndPropertyDoesIt();
        engineeringIsUrgedAndLate();

        assertThat(parts()).isEmpty();
        check("yes");
        assertThat(cases.get(number()).status()).isEqualTo(ServiceCase.Status.OPEN);
        callBack("no");

        assertThat(cases.get(number()).outcome()).isEqualTo("done");
        theLedgerTellsWhatWasLate();
        theJournalTellsWhatEachDepartmentDid();
    }

    private void sanitationIsDone() {
        accept("sanitation", "cleaner");
        work("sanitation", "cleaner");
    }

    private void landscapingRefusesAndPropertyDoesIt() {
        refuse("landscaping", "gardener", "不是绿化的活");
        decides("landscaping", "another", "nextDepartment", "property");
        accept("property", "propertyhead");
        work("property", "propertyhead");
    }

    private void engineeringIsUrgedAndLate() {
        accept("engineering", "engineer", "worker", "engineer2");
        ProcessInstance late = part("engineering");
        desk.complete(late, "engineer2", "Task_GoToPlace", values());
        desk.complete(late, "dispatcher", "Task_FollowPart", values());
        desk.pass(late, Duration.ofHours(25));
        assertThat(desk.groups(desk.task(late, "Task_ReportWork"))).contains("dispatch-supervisor");
        assertThat(desk.open(order)).doesNotContain("Task_CheckResult");
        finish("engineering", "engineer2");
    }

    private void theLedgerTellsWhatWasLate() {
        assertThat(promised("Deadline_FirstReply15Min")).containsExactly(State.KEPT);
        assertThat(promised("Deadline_PartDue")).containsExactlyInAnyOrder(State.KEPT, State.KEPT, State.LATE);
        assertThat(promised("Deadline_CallBack48h")).containsExactly(State.KEPT);
        assertThat(told("engineering")).contains("part-urged");
        assertThat(told("customer")).contains("customer-matter-late");
    }

    private void theJournalTellsWhatEachDepartmentDid() {
        String[] said = {"不是绿化的活", "engineering完工", "sanitation完工", "property完工"};
        assertThat(String.join("\n", lines())).contains(said).contains("水管，2，0");
        assertThat(timeline()).contains(said);
    }

    @Test
    void aLateFirstReplyIsEscalatedAndTheCustomerIsTold() {
        report();
        desk.pass(order, Duration.ofMinutes(16));
        assertThat(desk.groups(desk.task(order, "Task_GiveFirstReply"))).contains("customer-supervisor");
        assertThat(told("customer")).contains("customer-matter-late");
    }

    @Test
    void theCustomerHearsEveryDayUntilTheWorkIsOver() {
        report();
        reply();
        desk.pass(order, Duration.ofHours(24));
        assertThat(desk.open(order)).contains("Task_ContactCustomer");
        does(
                "frontdesk",
                "Task_ContactCustomer",
                "contactMode",
                "phone",
                "contactProgress",
                "在做",
                "contactAnswer",
                "好");
        desk.pass(order, Duration.ofHours(20));
        assertThat(desk.open(order)).contains("Task_ContactCustomer");

        split("engineering", "");
        accept("engineering", "engineer");
        work("engineering", "engineer");
        check("yes");
        assertThat(desk.open(order)).containsExactly("Task_CallBack");
    }

    @Test
    void theTariffIsToldBeforeAnybodyComesAndNobodyComesWithoutConsent() {
        report();
        reply();
        split("engineering", "", "paidService", "yes");
        assertThat(parts()).isEmpty();
        does("frontdesk", "Task_TellTariff", "customerAgrees", "no");
        callBack("no");
        assertThat(cases.get(number()).outcome()).isEqualTo("not-wanted");
    }

    @Test
    void paidWorkIsSignedFor() {
        report();
        reply();
        split("engineering", "", "paidService", "yes");
        does("dispatcher", "Task_TellTariff", "customerAgrees", "yes");
        accept("engineering", "engineer");
        desk.complete(part("engineering"), "engineer", "Task_GoToPlace", values());
        finish("engineering", "engineer", "slipSigned", "yes", "feeTaken", 90);
        assertThat(desk.open(order)).contains("Task_CheckResult");
    }

    @Test
    void routineUpkeepWaitsForNoReplyAndNoCallBack() {
        report("orderKind", "upkeep", "customerName", null, "customerPhone", null, "channel", null);
        assertThat(desk.open(order)).containsExactly("Task_SplitOrder");
        split("landscaping", "");
        accept("landscaping", "gardener");
        work("landscaping", "gardener");
        check("yes");
        assertThat(cases.get(number()).status()).isEqualTo(ServiceCase.Status.CLOSED);
    }

    @Test
    void whatTheSupervisorCannotSolveGoesUp() {
        report();
        reply();
        split("engineering", "");
        refuse("engineering", "engineer", "没有配件");
        decides("engineering", "up");
        decideAs("supervisor", "Task_StraightenOut", "up");
        decideAs("director", "Task_DirectPart", "again");
        assertThat(desk.open(part("engineering"))).contains(GIVEN_OUT);

        refuse("engineering", "engineer", "厂家已停产");
        decides("engineering", "drop");
        check("no");
        assertThat(desk.open(order)).contains("Task_SplitOrder");
    }

    @Test
    void theDispatcherHandsAPartToAnotherDepartment() {
        report();
        reply();
        split("engineering", "sanitation");
        accept("engineering", "engineer");
        desk.complete(
                part("engineering"),
                "dispatcher",
                "Task_FollowPart",
                values("followChoice", "another", "nextDepartment", "property"));
        assertThat(desk.open(part("property")))
                .contains(GIVEN_OUT, "Task_FollowPart")
                .doesNotContain("Task_GoToPlace");
        assertThat(desk.groups(desk.task(part("property"), GIVEN_OUT))).containsExactly("property");
    }

    @Test
    void whoCannotBeReachedThreeTimesIsAResult() {
        report();
        reply();
        split("engineering", "");
        accept("engineering", "engineer");
        work("engineering", "engineer");
        check("yes");
        does("dispatcher", "Task_CallBack", "customerReached", "no");
        desk.pass(order, Duration.ofHours(5));
        does("dispatcher", "Task_CallBack", "customerReached", "no");
        desk.pass(order, Duration.ofHours(5));
        does("dispatcher", "Task_CallBack", "customerReached", "no");
        assertThat(cases.get(number()).status()).isEqualTo(ServiceCase.Status.CLOSED);
    }
}
