package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** EMG-04: a second call for the same patient joins the first instead of doubling every alert. */
abstract class SecondCallCases extends EmergencyCase {

    @Test
    void theDeskSeesTheOpenEmergencyAndJoinsIt() {
        report("wishHospital", true);
        String first = record().caseNumber();
        ProcessInstance second = call(unit, "customerPhone", "139 1111 2222");
        assertThat(desk.open(second)).containsExactly("Task_CompareCalls");
        assertThat(runtime.getVariable(second.getId(), "openCaseNumber")).isEqualTo(first);
        desk.complete(second, "frontdesk", "Task_CompareCalls", values("callDecision", "same"));
        assertThat(desk.open(second)).isEmpty();
        assertThat(journalTexts()).anyMatch(text -> text.contains("139 1111 2222"));
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency",
                        "Task_AddDetails",
                        "Task_NameGuards",
                        "Task_OrderVehicle",
                        "Task_ReportFromScene");
        emergency = second;
        assertThat(entered("End_CallJoined")).isTrue();
    }

    @Test
    void dangerToLifeThatTheSecondCallerTellsCountsAtOnce() {
        report("wishHospital", true);
        ProcessInstance second = call(unit, "lifeThreat", "yes", "wishAmbulance", true, "patientCondition", "没有呼吸");
        desk.complete(second, "frontdesk", "Task_CompareCalls", values("callDecision", "same"));
        assertThat(variable("caseClass")).isEqualTo("major");
        assertThat(open())
                .containsExactlyInAnyOrder(
                        "Task_AcknowledgeEmergency",
                        "Task_AcknowledgeGate",
                        "Task_AcknowledgeMajor",
                        "Task_AddDetails",
                        "Task_Dial120",
                        "Task_NameGuards",
                        "Task_OrderVehicle",
                        "Task_ReportFromScene");
        assertThat(journalTexts()).anyMatch(text -> text.contains("second call") && text.contains("没有呼吸"));
    }

    @Test
    void whatTheSecondCallerDoesNotSayTakesNothingBack() {
        report("lifeThreat", "yes", "wishHospital", true);
        ProcessInstance second = call(unit, "lifeThreat", "no");
        desk.complete(second, "frontdesk", "Task_CompareCalls", values("callDecision", "same"));
        assertThat(variable("lifeThreat")).isEqualTo("yes");
        assertThat(variable("caseClass")).isEqualTo("major");
    }

    @Test
    void aFirstEmergencyThatIsOverMeanwhileIsNotJoined() {
        report();
        ProcessInstance second = call(unit);
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "refused");
        desk.complete(second, "frontdesk", "Task_CompareCalls", values("callDecision", "same"));
        assertThat(desk.open(second)).contains("Task_AgreeOnHelp");
    }

    @Test
    void anOlderEmergencyIsFoundBehindANewerOneThatIsOver() {
        report("wishHospital", true);
        String older = record().caseNumber();
        ProcessInstance newer = call(unit);
        desk.complete(newer, "frontdesk", "Task_CompareCalls", values("callDecision", "other"));
        desk.complete(newer, "frontdesk", "Task_AgreeOnHelp", values("agreement", "refused"));
        ProcessInstance third = call(unit);
        assertThat(runtime.getVariable(third.getId(), "openCaseNumber")).isEqualTo(older);
    }

    @Test
    void anotherPatientAtTheSameAddressGetsHelpOfHisOwn() {
        report();
        String first = record().caseNumber();
        emergency = call(unit);
        does("frontdesk", "Task_CompareCalls", "callDecision", "other");
        assertThat(record().caseNumber()).isNotEqualTo(first);
        assertThat(open()).contains("Task_AgreeOnHelp");
    }

    @Test
    void undecidedForAMinuteItCountsAsAnotherPatient() {
        report();
        emergency = call(unit);
        desk.pass(emergency, Duration.ofSeconds(61));
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency", "Task_AddDetails", "Task_AgreeOnHelp", "Task_ReportFromScene");
    }

    @Test
    void theSameAddressIsKnownHoweverItWasTyped() {
        report();
        assertThat(desk.open(call(" " + unit.replace("-", "－") + " "))).containsExactly("Task_CompareCalls");
        assertThat(desk.open(call(unit + "1"))).contains("Task_AgreeOnHelp");
    }

    /** EMG-04: one flat, several spellings. */
    @Test
    void theSameFlatIsKnownByAllItsSpellings() {
        report();
        String[] part = unit.split("-", 2);
        for (String spelled : List.of("%s栋%s", "%s—%s", "%s#%s", "%s號樓%s室", "Bldg %s Flat %s")) {
            assertThat(desk.open(call(spelled.formatted(part[0], part[1]))))
                    .as(spelled)
                    .containsExactly("Task_CompareCalls");
        }
    }

    /** EMG-04: what cannot be told apart is asked, not guessed. */
    @Test
    void whetherAnUnclearAddressIsTheSameIsAskedWithBothSpellings() {
        report("wishHospital", true);
        ProcessInstance unclear = call(unit.replace("-", ""));
        assertThat(desk.open(unclear)).containsExactly("Task_CompareCalls");
        assertThat(runtime.getVariable(unclear.getId(), "openCaseUnit")).isEqualTo(unit);
        desk.complete(unclear, "frontdesk", "Task_CompareCalls", values("callDecision", "same"));
        assertThat(desk.open(unclear)).isEmpty();
    }

    @Test
    void aRelapseAfterTheHelpIsOverGetsHelpOfItsOwnAtOnce() {
        report();
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "refused");
        assertThat(open()).containsExactly("Task_ReportEmergency");
        assertThat(desk.open(call(unit))).contains("Task_AgreeOnHelp");
    }

    @Test
    void aClosedEmergencyIsNotJoined() {
        report();
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "refused");
        writeReport("Task_ReportEmergency");
        assertThat(desk.open(call(unit))).contains("Task_AgreeOnHelp");
    }
}
