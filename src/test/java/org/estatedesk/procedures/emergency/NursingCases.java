package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** EMG-20..22: short nursing, never alone with the patient; worse calls 120 in every state. */
abstract class NursingCases extends EmergencyCase {

    @Test
    void nursingFromTheAlertToTheEnd() {
        begun();
        check("checkAnswer", "goes-on", "relativeStays", true);
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency", "Task_AddDetails", "Task_CheckPatient", "Task_ReportFromScene");
        check("checkAnswer", "finished");
        assertThat(entered("End_NursingOver")).isTrue();
        assertThat(open()).containsExactly("Task_ReportEmergency");
    }

    @Test
    void nursingWithoutARelativeIsRefused() {
        sent();
        assertThatThrownBy(() -> does("guard", "Task_BeginNursing", "beginAnswer", "begin"))
                .hasMessageContaining("A relative is here and stays");
        assertThatThrownBy(() -> does("guard", "Task_BeginNursing", "beginAnswer", "begin", "relativeStays", false))
                .hasMessageContaining("A relative is here and stays");
        assertThat(open()).contains("Task_BeginNursing");
    }

    @Test
    void everyCheckAsksForTheRelativeAnew() {
        begun();
        assertThatThrownBy(() -> check("checkAnswer", "goes-on")).hasMessageContaining("The relative is still here");
        assertThat(open()).contains("Task_CheckPatient");
    }

    @Test
    void whenTheRelativeLeavesNursingStopsUntilTheSupervisorHasDecided() {
        begun();
        check("checkAnswer", "relative-left");
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency",
                        "Task_AddDetails",
                        "Task_DecideWithoutRelative",
                        "Task_ReportFromScene");
        pass(3);
        assertThat(groups("Task_DecideWithoutRelative")).contains("office-director");
        decide("relative-back");
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency", "Task_AddDetails", "Task_BeginNursing", "Task_ReportFromScene");
    }

    @Test
    void withoutARelativeNursingDoesNotBegin() {
        sent();
        does("guard", "Task_BeginNursing", "beginAnswer", "no-relative");
        decide("stopped");
        assertThat(entered("End_NursingStopped")).isTrue();
        assertThat(entered("Task_CheckPatient")).isFalse();
    }

    @Test
    void aSilentDutyHeadIsFollowedByTheDispatchSupervisorAfterOneMinute() {
        report("wishNursing", true);
        pass(2);
        assertThat(groups("Task_SendHelper")).contains("dispatch-supervisor");
    }

    @Test
    void helpersWhoAreNotHeardOfAreTheDutyHeadsMatter() {
        sent();
        pass(11);
        assertThat(groups("Task_BeginNursing")).contains("guard-duty-head");
        begin();
        pass(16);
        assertThat(groups("Task_CheckPatient")).contains("guard-duty-head");
    }

    @Test
    void withNobodySuitableTheSupervisorDecides() {
        report("wishNursing", true);
        does("guardhead", "Task_SendHelper", "helperFree", "no");
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency", "Task_AddDetails", "Task_AnswerUnsolved", "Task_ReportFromScene");
        assertThat(entered("End_NobodyToNurse")).isTrue();
    }

    @Test
    void worseAtTheAlertCalls120() {
        report("wishNursing", true);
        does("guardhead", "Task_SendHelper", "helperFree", "yes", "worse", true);
        assertThat(open()).contains("Task_Dial120", "Task_BeginNursing");
    }

    @Test
    void worseAtTheBeginningCalls120() {
        sent();
        does("guard", "Task_BeginNursing", "beginAnswer", "begin", "relativeStays", true, "worse", true);
        assertThat(open()).contains("Task_Dial120", "Task_CheckPatient");
    }

    @Test
    void worseAtACheckCalls120AndTheHelperStaysWithTheRelative() {
        begun();
        check("checkAnswer", "goes-on", "relativeStays", true, "worse", true);
        assertThat(open()).contains("Task_Dial120", "Task_AcknowledgeGate", "Task_CheckPatient");
    }

    @Test
    void worseWithoutARelativeCalls120() {
        begun();
        check("checkAnswer", "relative-left");
        decide("ambulance");
        assertThat(open()).contains("Task_Dial120");
    }

    @Test
    void theDeskCalls120InEveryStateOfNursing() {
        report("wishNursing", true);
        worse();
        sent();
        worse();
        begun();
        worse();
        begun();
        check("checkAnswer", "relative-left");
        worse();
    }

    private void worse() {
        does("hotline", "Task_AddDetails", "followUp", "worse");
        assertThat(open()).contains("Task_Dial120", "Task_AcknowledgeEmergency", "Task_AcknowledgeGate");
    }

    private void sent() {
        report("wishNursing", true);
        does("guardhead", "Task_SendHelper", "helperFree", "yes", "helperName", "胡军");
    }

    private void begin() {
        does("guard", "Task_BeginNursing", "beginAnswer", "begin", "relativeStays", true);
    }

    private void begun() {
        sent();
        begin();
    }

    private void check(Object... answer) {
        does("guard", "Task_CheckPatient", answer);
    }

    private void decide(String decision) {
        does("supervisor", "Task_DecideWithoutRelative", "stopDecision", decision, "stopReason", "已联系家属");
    }
}
