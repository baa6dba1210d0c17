package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** EMG-06..14: two different guards, the vehicle, a relative and the essentials, the hospital, the way back. */
abstract class HospitalCases extends EmergencyCase {

    @Test
    void theWholeWayToHospitalAndBack() {
        atHospital();
        atHospital("moreHelp", "no");
        back();
        assertThat(open()).containsExactly("Task_ReportEmergency");
        assertThat(entered("End_HospitalDone")).isTrue();
    }

    @Test
    void aSilentDutyHeadIsFollowedByTheDispatchSupervisorAfterOneMinute() {
        report("wishHospital", true);
        assertThat(groups("Task_AcknowledgeEmergency")).containsExactly("guard-duty-head");
        pass(2);
        assertThat(groups("Task_AcknowledgeEmergency")).contains("dispatch-supervisor");
    }

    @Test
    void anEscortAgreedOnLaterAlertsTheDutyHeadAnew_EMG_06() {
        report();
        does("guardhead", "Task_AcknowledgeEmergency");
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "agreed", "wishHospital", true);
        pass(2);
        assertThat(groups("Task_AcknowledgeHospital")).contains("dispatch-supervisor");
        does("guardhead", "Task_AcknowledgeHospital");
        assertThat(open()).contains("Task_NameGuards", "Task_OrderVehicle");
    }

    @Test
    void guardsReportTheirArrivalThoughTheSecondAndTheVehicleAreNotThere_004_4_2_1() {
        named();
        does("guard", "Task_SendFirstGuard", "going", "yes");
        does("guard", "Task_MeetPatient", "doorAnswer", "to-hospital");
        assertThat(open()).contains("Task_LeaveForHospital", "Task_SendSecondGuard", "Task_OrderVehicle");
    }

    @Test
    void guardsReportWorseAtAnyTime_EMG_15() {
        named();
        does("guard2", "Task_ReportFromScene", "sceneAnswer", "arrived", "sceneNote", "在门口");
        assertThat(entered("Start_AmbulanceWanted")).isFalse();
        does("guard2", "Task_ReportFromScene", "sceneAnswer", "worse");
        assertThat(open()).contains("Task_Dial120", "Task_AcknowledgeGate", "Task_ReportFromScene");
        does("guard2", "Task_ReportFromScene", "sceneAnswer", "last");
        assertThat(open()).contains("Task_Dial120").doesNotContain("Task_ReportFromScene");
    }

    @Test
    void atTheDoor120MayHaveTakenOver() {
        underWay();
        does("guard", "Task_MeetPatient", "doorAnswer", "by-ambulance");
        assertThat(entered("End_PatientStays")).isTrue();
    }

    @Test
    void lateGuardsAndLateDeparturesAreTheDutyHeadsMatter() {
        underWay();
        pass(11);
        assertThat(groups("Task_MeetPatient")).contains("guard-duty-head");
        does("guard", "Task_MeetPatient", "doorAnswer", "to-hospital");
        pass(16);
        assertThat(groups("Task_LeaveForHospital")).contains("guard-duty-head");
    }

    @Test
    void theCustomerMayRefuseAtTheDoor() {
        underWay();
        does("guard", "Task_MeetPatient", "doorAnswer", "refused");
        assertThat(entered("End_PatientStays")).isTrue();
        assertThat(open()).containsExactly("Task_ReportEmergency");
    }

    @Test
    void atAWrongAddressTheDeskFindsTheRightOneWithinAMinute() {
        underWay();
        does("guard2", "Task_MeetPatient", "doorAnswer", "wrong-address");
        pass(2);
        assertThat(groups("Task_CorrectAddress")).contains("dispatch-supervisor");
        does("frontdesk", "Task_CorrectAddress", "rightUnit", "7-701");
        assertThat(variable("unit")).isEqualTo("7-701");
        assertThat(record().contact().unit()).isEqualTo("7-701");
        assertThat(journalTexts()).anyMatch(text -> text.contains("the right address is 7-701"));
        assertThat(open()).contains("Task_MeetPatient");
    }

    @Test
    void aPatientWhoIsWorseAtTheDoorGets120AsWell() {
        underWay();
        does("guard", "Task_MeetPatient", "doorAnswer", "to-hospital", "worse", true);
        assertThat(open()).contains("Task_Dial120", "Task_AcknowledgeGate", "Task_LeaveForHospital");
    }

    @Test
    void withoutARelativeOrTheEssentialsThereIsAReason() {
        underWay();
        does("guard", "Task_MeetPatient", "doorAnswer", "to-hospital");
        assertThatThrownBy(() ->
                        does("guard", "Task_LeaveForHospital", "relativeComesAlong", "no", "essentialsTaken", "yes"))
                .hasMessageContaining("Why not?");
        assertThatThrownBy(() ->
                        does("guard", "Task_LeaveForHospital", "relativeComesAlong", "yes", "essentialsTaken", "no"))
                .hasMessageContaining("What is missing");
        tasks.setAssignee(task("Task_LeaveForHospital").getId(), null);
        does(
                "guard",
                "Task_LeaveForHospital",
                "relativeComesAlong",
                "no",
                "noRelativeReason",
                "独居",
                "essentialsTaken",
                "yes");
        assertThat(open()).contains("Task_HelpAtHospital");
    }

    @Test
    void moreHelpIsTheSupervisorsDecision() {
        atHospital();
        pass(121);
        assertThat(groups("Task_HelpAtHospital")).contains("guard-duty-head");
        atHospital("moreHelp", "yes", "moreHelpWish", "陪护到家属到达");
        pass(11);
        assertThat(groups("Task_DecideMoreHelp")).contains("office-director");
        does("supervisor", "Task_DecideMoreHelp", "moreHelpDecision", "stay", "moreHelpReason", "留一人");
        pass(121);
        assertThat(groups("Task_ReturnAndReport")).contains("guard-duty-head");
        back();
        assertThat(entered("End_GuardsBack")).isTrue();
    }

    private void atHospital() {
        underWay();
        does("guard", "Task_MeetPatient", "doorAnswer", "to-hospital");
        does("guard2", "Task_LeaveForHospital", "relativeComesAlong", "yes", "essentialsTaken", "yes");
    }

    private void atHospital(Object... answer) {
        var form = values("hospitalName", "市一医院", "registrationDone", true, "doctorFound", true);
        form.putAll(values(answer));
        desk.complete(emergency, "guard", "Task_HelpAtHospital", form);
    }

    private void back() {
        does("guard2", "Task_ReturnAndReport", "escortReport", "已安置");
    }
}
