package org.estatedesk.procedures.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** INC-01, INC-02, INC-07: 119, 110 and 120 are dialled, received, and the hand-over is on record. */
abstract class OutsideHelpCases extends IncidentCase {

    @ParameterizedTest
    @CsvSource({"fire, 119", "theft, 110"})
    void theTableDialsAndTheHandoverIsRecorded(String kind, String number) {
        report(kind);
        assertThat(told("incident-receive")).containsExactly("gate", "guard-duty-head");
        does("frontdesk", "Task_Dial" + number, "dialAnswer", "comes");
        handsOver(number);
        assertThat(variable("handover" + number)).isEqualTo("taken-over");
        assertThat(entered("End_HandedOverTo" + number)).isTrue();
    }

    private void handsOver(String number) {
        does(
                "gate",
                "Task_HandOverTo" + number,
                "handoverResult",
                "taken-over",
                "receivedBy",
                "王队长，0731",
                "handedOver",
                "现场和监控录像");
    }

    @Test
    void whoIsHurtNeeds120AsWell() {
        report("flood", "injured", "yes");
        does("hotline", "Task_Dial120", "dialAnswer", "caller");
        handsOver("120");
        assertThat(record().caseClass()).isEqualTo("major");
    }

    @ParameterizedTest
    @CsvSource({"fire-service, 119", "police, 110", "hurt, 120"})
    void whoeverIsThereMayCallThem(String answer, String number) {
        report("power");
        does("guard", "Task_ReportFromIncident", "sceneAnswer", answer);
        assertThat(open()).contains("Task_Dial" + number, "Task_ReportFromIncident");
        does("guard", "Task_ReportFromIncident", "sceneAnswer", answer);
        assertThat(desk.tasks(incident, "Task_Dial" + number)).hasSize(1);
        assertThat(entered("End_" + number + "AlreadyCalled")).isTrue();
        does("frontdesk", "Task_Dial" + number, "dialAnswer", "not-needed", "dialNote", "已恢复");
        assertThat(entered("End_" + number + "NotNeeded")).isTrue();
    }

    @Test
    void theLastWordFromTheSceneEndsIt() {
        report("water");
        does("gate", "Task_ReportFromIncident", "sceneAnswer", "last");
        assertThat(open()).doesNotContain("Task_ReportFromIncident");
    }

    @ParameterizedTest
    @ValueSource(strings = {"119", "110", "120"})
    void lateDiallingAndHandoverReachTheSupervisor(String number) {
        report("lift");
        does(
                "frontdesk",
                DETAILS,
                "followUp",
                "details",
                "incidentKind",
                "lift",
                "needFireService",
                number.equals("119"),
                "needPolice",
                number.equals("110"),
                "needAmbulance",
                number.equals("120"));
        pass(Duration.ofSeconds(70));
        assertThat(groups("Task_Dial" + number)).contains("dispatch-supervisor");
        does("frontdesk", "Task_Dial" + number, "dialAnswer", "comes");
        pass(Duration.ofMinutes(31));
        assertThat(groups("Task_HandOverTo" + number)).contains("dispatch-supervisor");
    }
}
