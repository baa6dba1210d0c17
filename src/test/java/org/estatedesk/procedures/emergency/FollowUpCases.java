package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EMG-14, A11: the desk's own step is open all the time, for more details, for a change, and for calling it off. */
abstract class FollowUpCases extends EmergencyCase {

    @Test
    void moreDetailsAreAddedWhileHelpIsOnItsWay() {
        report("wishHospital", true);
        does("hotline", "Task_AddDetails", "followUp", "details", "patientCondition", "发烧", "wayThere", "二单元侧门");
        assertThat(variable("patientCondition")).isEqualTo("发烧");
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency",
                        "Task_AddDetails",
                        "Task_NameGuards",
                        "Task_OrderVehicle",
                        "Task_ReportFromScene");
        assertThat(tasks.getVariable(task("Task_AddDetails").getId(), "followUp"))
                .isNull();
    }

    @Test
    void aWrongAddressIsPutRightAndTold() {
        report("wishHospital", true);
        does("hotline", "Task_AddDetails", "followUp", "address", "rightUnit", "5-502");
        assertThat(variable("unit")).isEqualTo("5-502");
        assertThat(journalTexts()).anyMatch(text -> text.contains("the right address is 5-502"));
    }

    @Test
    void everybodyOnTheWayHearsTheRightAddress() {
        report("wishHospital", true, "wishAmbulance", true);
        does("hotline", "Task_AddDetails", "followUp", "address", "rightUnit", "5-502", "ambulanceTold", "yes");
        assertThat(told("emergency-address")).containsExactlyInAnyOrder("guard-duty-head", "guard", "gate");
    }

    @Test
    void dangerToLifeThatIsLearntLaterMakesItMajor() {
        report("wishHospital", true);
        does("hotline", "Task_AddDetails", "followUp", "details", "lifeThreat", "yes");
        assertThat(variable("caseClass")).isEqualTo("major");
        assertThat(open()).contains("Task_AcknowledgeMajor");
    }

    @Test
    void refusedHelpIsNotCalledSolved() {
        report();
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "refused");
        writeReport("Task_ReportEmergency", "helpResult", "refused");
        assertThat(record().outcome()).isEqualTo("refused");
    }

    @Test
    void worseTwiceCalls120Once() {
        report("wishHospital", true);
        does("hotline", "Task_AddDetails", "followUp", "worse");
        does("hotline", "Task_AddDetails", "followUp", "worse");
        assertThat(desk.tasks(emergency, "Task_Dial120")).hasSize(1);
        assertThat(entered("End_AmbulanceUnderWay")).isTrue();
    }

    @Test
    void theSupervisorIsAskedOnceUntilHeAnswersAndThenAgain() {
        report("wishHospital", true);
        does("hotline", "Task_AddDetails", "followUp", "unsolved");
        does("hotline", "Task_AddDetails", "followUp", "unsolved");
        assertThat(desk.tasks(emergency, "Task_AnswerUnsolved")).hasSize(1);
        assertThat(entered("End_SupervisorAsked")).isTrue();
        does("supervisor", "Task_AnswerUnsolved", "supervisorDecision", "helpers", "supervisorNote", "工程部去两人");
        does("hotline", "Task_AddDetails", "followUp", "unsolved");
        assertThat(desk.tasks(emergency, "Task_AnswerUnsolved")).hasSize(1);
    }

    @Test
    void ofAnOrdinaryEscortOfTwoHoursNobodyAboveHearsBeforeItIsOver_EMG_23() {
        underWay();
        does("guard", "Task_MeetPatient", "doorAnswer", "to-hospital");
        does("guard", "Task_LeaveForHospital", "relativeComesAlong", "yes", "essentialsTaken", "yes");
        pass(119);
        assertThat(climbs()).isZero();
        assertThat(groups("Task_AddDetails")).doesNotContain("customer-supervisor");
        assertThat(entered("End_AnsweredInTime")).isTrue();
    }

    private long climbs() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("escalation")
                .processInstanceBusinessKey(record().caseNumber())
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "cancelled", "false-alarm"})
    void calledOffEverybodyStandsDownAndTheCaseSaysWhy(String reason) {
        report("wishHospital", true, "wishAmbulance", true, "wishNursing", true, "lifeThreat", "yes");
        callOff(reason, "ambulanceCalledOff", "yes");
        assertThat(open()).containsExactly("Task_ReportMajor");
        assertThat(journalTexts()).anyMatch(text -> text.contains("Everybody stands down"));
        writeReport("Task_ReportMajor", "helpResult", "called-off");
        assertThat(record().outcome()).isEqualTo(reason);
    }

    @Test
    void itCanBeCalledOffAtAnyWait() {
        for (List<String> way : List.of(
                List.<String>of(),
                List.of("Task_AcknowledgeEmergency"),
                List.of("Task_AcknowledgeEmergency", "Task_NameGuards"),
                List.of("Task_AcknowledgeEmergency", "Task_NameGuards", "Task_SendFirstGuard"))) {
            report("wishHospital", true, "wishNursing", true);
            way.forEach(this::walk);
            callOff("cancelled");
            assertThat(open()).as("after " + way).containsExactly("Task_ReportEmergency");
        }
    }

    private void walk(String step) {
        switch (step) {
            case "Task_NameGuards" ->
                does(
                        "guardhead",
                        step,
                        "guardsFree",
                        "yes",
                        "firstGuard",
                        "guard",
                        "secondGuard",
                        "guard2",
                        "standBy",
                        "lobby");
            case "Task_SendFirstGuard" -> does("guard", step, "going", "yes");
            default -> does("guardhead", step);
        }
    }

    private void callOff(String reason, Object... more) {
        Map<String, Object> form = values("followUp", "called-off", "calledOffReason", reason, "calledOffNote", "家属来电");
        form.putAll(values(more));
        desk.complete(emergency, "hotline", "Task_AddDetails", form);
    }
}
