package org.estatedesk.procedures.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** HOT-15: no step waits without a clock, and each late one goes to somebody above. */
abstract class LateStepCases extends TicketCase {

    @Test
    void aLookUpIsDueWithinTwentyMinutesOfWorkingTime() {
        standAt("2026-12-01T19:50+08:00");
        ask();
        assertThat(task("Task_LookUpTickets").getDueDate().toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-12-02T08:10+08:00").toInstant());
        pass(Duration.ofHours(13));
        assertRaised("Task_LookUpTickets", "End_EscalateLateLookUp", "customer-supervisor");
    }

    @Test
    void anUntoldDelay() {
        ask();
        lookUp("longer");
        pass(Duration.ofMinutes(11));
        assertRaised("Task_TellItTakesLonger", "End_EscalateUntoldDelay", "customer-supervisor");
    }

    @Test
    void aLateOffer() {
        ask();
        offer();
        pass(Duration.ofMinutes(16));
        assertRaised("Task_PresentOffer", "End_EscalateLateOffer", "customer-supervisor");
    }

    @Test
    void aLateConnection() {
        late("direct", 11, "Task_Connect", "End_EscalateLateConnect");
    }

    @Test
    void lateNumbers() {
        late("self", 11, "Task_GiveNumbers", "End_EscalateLateGiveNumbers");
    }

    @Test
    void aLateExplanation() {
        late("nothing", 16, "Task_ExplainNothing", "End_EscalateLateExplainNothing");
    }

    private void late(String way, int minutes, String step, String escalation) {
        ask();
        lookUp(way);
        pass(Duration.ofMinutes(minutes));
        assertRaised(step, escalation, "customer-supervisor");
    }

    @Test
    void aTicketCentreThatDoesNotAnswerTheTelephoneIsToldToTheCustomer() {
        ask();
        offer();
        agreed();
        pass(Duration.ofMinutes(31));
        assertRaised("Task_OrderByTelephone", "End_EscalateLateOrder", "customer-supervisor");
        assertThat(told()).anyMatch(line -> line.contains("the ticket centre has not answered us"));
    }

    @Test
    void aLateHandOverAndItsLateCancellation() {
        ask();
        offer();
        agreed();
        confirmed();
        pass(Duration.ofHours(25));
        assertRaised("Task_HandOverTickets", "End_EscalateLateHandOver", "customer-supervisor");
        does("frontdesk", "Task_HandOverTickets", "handOverResult", "withdrawn");
        pass(Duration.ofMinutes(31));
        assertRaised("Task_CancelByTelephone", "End_EscalateLateCancellation", "customer-supervisor");
        does("frontdesk", "Task_CancelByTelephone", "cancelConfirmed", "yes", "operatorCharge", 0);
        pass(Duration.ofHours(25));
        assertRaised("Task_SettleCancellation", "End_EscalateLateSettlement", "customer-supervisor");
    }

    @Test
    void aLateFollowUp() {
        ask();
        lookUp("direct");
        does("frontdesk", "Task_Connect", "connectResult", "connected", "consent", "yes", "connectedTo", "小陈");
        pass(Duration.ofHours(25));
        assertRaised("Task_FollowUpBooking", "End_EscalateLateFollowUp", "customer-supervisor");
    }

    @Test
    void aMissingReasonForALateAnswer() {
        ask();
        pass(Duration.ofMinutes(36));
        pass(Duration.ofHours(25));
        assertRaised("Task_ExplainLateness", "End_EscalateMissingReason", "office-director");
    }

    private void assertRaised(String step, String escalation, String group) {
        assertThat(entered(escalation)).isTrue();
        assertThat(desk.groups(task(step))).contains(group);
        assertThat(task(step).getPriority()).isGreaterThanOrEqualTo(90);
    }
}
