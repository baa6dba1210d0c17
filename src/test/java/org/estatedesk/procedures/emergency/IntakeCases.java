package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** EMG-02, EMG-04, EMG-05, A11, A12: address and telephone are enough; the wish may follow. */
abstract class IntakeCases extends EmergencyCase {

    @Test
    void addressAndTelephoneAreEnoughToBegin() {
        report();
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency", "Task_AddDetails", "Task_AgreeOnHelp", "Task_ReportFromScene");
        assertThat(record().caseNumber()).startsWith("EMG-");
        assertThat(record().firstAskedBy()).isEqualTo("hotline");
    }

    @Test
    void twoFieldsAlertTheDutyHeadAtOnceWhateverWasTicked_EMG_06() {
        report();
        assertThat(told("emergency-reported")).containsExactly("guard-duty-head");
        assertThat(task("Task_AcknowledgeEmergency").getPriority()).isEqualTo(100);
        assertThat(groups("Task_AcknowledgeEmergency")).containsExactly("guard-duty-head");
        pass(2);
        assertThat(groups("Task_AcknowledgeEmergency")).contains("dispatch-supervisor");
    }

    @Test
    void onePersonHasOneAlertWhateverHelpIsWanted_EMG_17() {
        report("wishHospital", true, "wishAmbulance", true, "wishNursing", true);
        assertThat(told("emergency-reported")).hasSize(1);
        assertThat(told("emergency-hospital")).isEmpty();
        assertThat(told("emergency-ambulance")).isEmpty();
        assertThat(told("emergency-nursing")).isEmpty();
        assertThat(open()).doesNotContain("Task_AcknowledgeHospital", "Task_AcknowledgeAmbulance");
    }

    @Test
    void neitherMayBeMissing() {
        assertThatThrownBy(() -> call(" ")).hasMessageContaining("Address of the patient");
        assertThatThrownBy(() -> call("9-1", "customerPhone", "")).hasMessageContaining("Telephone");
    }

    @Test
    void dangerToLifeCalls120TheGateAndTheManagerAtOnceWhateverIsWished_EMG_17() {
        report("lifeThreat", "yes");
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency",
                        "Task_AcknowledgeGate",
                        "Task_AcknowledgeMajor",
                        "Task_AddDetails",
                        "Task_AgreeOnHelp",
                        "Task_Dial120",
                        "Task_ReportFromScene");
        assertThat(task("Task_AcknowledgeGate").getPriority()).isEqualTo(100);
    }

    @Test
    void inDangerToLifeTheWishIsAskedWhileHelpIsMovingAndSendsWhatItAsksFor_EMG_05() {
        report("lifeThreat", "yes");
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "agreed", "wishHospital", true);
        assertThat(open()).contains("Task_NameGuards", "Task_OrderVehicle").doesNotContain("Task_AgreeOnHelp");
        assertThat(desk.tasks(emergency, "Task_Dial120")).hasSize(1);
        assertThat(desk.tasks(emergency, "Task_AcknowledgeGate")).hasSize(1);
    }

    @Test
    void inDangerToLife120AloneMayBeEnough_EMG_05() {
        report("lifeThreat", "yes");
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "refused");
        assertThat(open()).contains("Task_Dial120", "Task_AcknowledgeGate").doesNotContain("Task_AgreeOnHelp");
    }

    @Test
    void inDangerToLifeTheWishIsAskedOnceThoughNothingWasTicked_EMG_05() {
        report("lifeThreat", "yes");
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "agreed");
        assertThat(open()).contains("Task_Dial120").doesNotContain("Task_AgreeOnHelp");
    }

    @Test
    void inDangerToLifeAWishThatWasSaidIsNotAskedAgain_EMG_05() {
        report("lifeThreat", "yes", "wishNursing", true);
        assertThat(open()).contains("Task_Dial120", "Task_SendHelper").doesNotContain("Task_AgreeOnHelp");
    }

    @Test
    void theThreeKindsOfHelpCombine() {
        report("wishHospital", true, "wishAmbulance", true, "wishNursing", true);
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency",
                        "Task_AcknowledgeGate",
                        "Task_AddDetails",
                        "Task_Dial120",
                        "Task_NameGuards",
                        "Task_OrderVehicle",
                        "Task_ReportFromScene",
                        "Task_SendHelper");
        assertThat(entered("Task_AgreeOnHelp")).isFalse();
    }

    @Test
    void helpThatWasNotSaidIsAgreedOnAndGoesOut() {
        report();
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "agreed", "wishNursing", true);
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency", "Task_AddDetails", "Task_ReportFromScene", "Task_SendHelper");
    }

    @Test
    void whoWantsNoHelpIsReported() {
        report();
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "refused");
        assertThat(open()).containsExactly("Task_ReportEmergency");
    }

    @Test
    void withoutAgreementTheSupervisorIsToldAfterTwoMinutes() {
        report();
        pass(3);
        assertThat(groups("Task_AgreeOnHelp")).contains("customer-supervisor");
    }

    @Test
    void anUnansweredRequestIsEscalatedTenMinutesAfterTheCall() {
        report();
        pass(9);
        assertThat(entered("End_UnansweredEscalated")).isFalse();
        pass(2);
        assertThat(entered("End_UnansweredEscalated")).isTrue();
    }

    @Test
    void helpThatWasAgreedIsAnAnswerInTime() {
        report("wishHospital", true);
        pass(11);
        assertThat(entered("End_AnsweredInTime")).isTrue();
    }

    @Test
    void whatTheDeskCannotSolveTheSupervisorAnswersWithinTenMinutes() {
        report();
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "unsolved", "helpWish", "要一台轮椅");
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency", "Task_AddDetails", "Task_AnswerUnsolved", "Task_ReportFromScene");
        pass(11);
        assertThat(groups("Task_AnswerUnsolved")).contains("office-director");
        answer("answered");
        assertThat(open()).containsExactly("Task_ReportEmergency");
    }

    @Test
    void theSupervisorsAnswerMayBe120() {
        report();
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "unsolved", "helpWish", "不清楚");
        answer("ambulance");
        assertThat(open()).contains("Task_Dial120", "Task_AcknowledgeGate");
    }

    private void answer(String decision) {
        does("supervisor", "Task_AnswerUnsolved", "supervisorDecision", decision, "supervisorNote", "已答复");
    }
}
