package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** EMG-15..19: 120, and the gate that receives it. */
abstract class AmbulanceCases extends EmergencyCase {

    @Test
    void theWholeWayOfAnAmbulance() {
        report("wishAmbulance", true);
        dial();
        does("hotline", "Task_TellCaller", "callerTold", "yes");
        does("guardhead", "Task_AcknowledgeEmergency");
        assertThat(entered("End_AmbulanceCalled")).isTrue();
        assertThat(open()).containsExactly("Task_AcknowledgeGate", "Task_AddDetails", "Task_ReportFromScene");
        does("gate", "Task_AcknowledgeGate");
        does("gate", "Task_MeetAmbulance", "ambulanceArrival", "arrived");
        does("gate", "Task_GuideAmbulance", "guided", "yes");
        assertThat(open()).containsExactly("Task_AddDetails", "Task_ReportFromScene", "Task_ReportReception");
        does("guardhead", "Task_ReportReception", "receptionReport", "五分钟内到达");
        assertThat(open()).containsExactly("Task_ReportEmergency");
    }

    @Test
    void everyAlertOf120HasAFallBack() {
        report("wishAmbulance", true);
        pass(2);
        assertThat(groups("Task_Dial120")).contains("dispatch-supervisor");
        assertThat(groups("Task_AcknowledgeEmergency")).contains("dispatch-supervisor");
        assertThat(groups("Task_AcknowledgeGate")).contains("guard-duty-head");
        dial();
        pass(3);
        assertThat(groups("Task_TellCaller")).contains("dispatch-supervisor");
    }

    @Test
    void whatIsWantedAfterHeAcknowledgedTheDutyHeadHearsAnew_EMG_17() {
        report("wishHospital", true);
        does("guardhead", "Task_AcknowledgeEmergency");
        does("hotline", "Task_AddDetails", "followUp", "worse");
        assertThat(told("emergency-ambulance")).containsExactly("guard-duty-head");
        pass(2);
        assertThat(groups("Task_AcknowledgeAmbulance")).contains("dispatch-supervisor");
    }

    @Test
    void nobodyIsDisturbedWithinTheMinute() {
        report("wishAmbulance", true);
        desk.pass(emergency, java.time.Duration.ofSeconds(59));
        assertThat(groups("Task_AcknowledgeGate")).containsExactly("gate");
        assertThat(groups("Task_AcknowledgeEmergency")).containsExactly("guard-duty-head");
    }

    @Test
    void theGateIsNotAlertedTwice() {
        report("lifeThreat", "yes", "wishAmbulance", true);
        assertThat(desk.tasks(emergency, "Task_AcknowledgeGate")).hasSize(1);
        assertThat(entered("End_GateAlerted")).isTrue();
    }

    @Test
    void anAmbulanceThatDoesNotComeIsConfirmedWith120() {
        report("lifeThreat", "yes");
        does("gate", "Task_AcknowledgeGate");
        pass(21);
        assertThat(groups("Task_MeetAmbulance")).contains("dispatch-supervisor");
        does("gate", "Task_MeetAmbulance", "ambulanceArrival", "stood-down");
        assertThat(entered("End_GateStoodDown")).isTrue();
    }

    @Test
    void aGateThatWasStoodDownIsAlertedAgainWhenThePatientIsWorse() {
        report("lifeThreat", "yes");
        does("gate", "Task_AcknowledgeGate");
        does("gate", "Task_MeetAmbulance", "ambulanceArrival", "stood-down");
        does("hotline", "Task_AddDetails", "followUp", "worse");
        assertThat(open()).contains("Task_Dial120", "Task_AcknowledgeGate");
    }

    @Test
    void afterAnAmbulanceAnotherOneIsCalledWhenThePatientIsWorse() {
        report("wishAmbulance", true, "wishHospital", true);
        dial();
        does("hotline", "Task_TellCaller", "callerTold", "yes");
        does("guardhead", "Task_AcknowledgeEmergency");
        does("gate", "Task_AcknowledgeGate");
        does("gate", "Task_MeetAmbulance", "ambulanceArrival", "arrived");
        does("gate", "Task_GuideAmbulance", "guided", "yes");
        does("guardhead", "Task_ReportReception", "receptionReport", "病人留在家中");
        does("hotline", "Task_AddDetails", "followUp", "worse");
        assertThat(open()).contains("Task_Dial120", "Task_AcknowledgeAmbulance", "Task_AcknowledgeGate");
    }

    @Test
    void theWayToTheDoorAndTheReportHaveTheirTimes() {
        report("lifeThreat", "yes");
        does("gate", "Task_AcknowledgeGate");
        does("gate", "Task_MeetAmbulance", "ambulanceArrival", "arrived");
        pass(11);
        assertThat(groups("Task_GuideAmbulance")).contains("guard-duty-head");
        does("gate", "Task_GuideAmbulance", "guided", "yes");
        pass(31);
        assertThat(groups("Task_ReportReception")).contains("dispatch-supervisor");
    }

    private void dial() {
        does("frontdesk", "Task_Dial120", "patientCondition", "胸痛，意识清醒", "dialledBy", "desk", "confirmed120", "yes");
    }
}
