package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A13, EMG-24, EMG-25: what makes an emergency major, and who must know at once. */
abstract class GravityCases extends EmergencyCase {

    @Test
    void anOrdinaryEmergencyDisturbsNoManager() {
        report("wishHospital", true, "lifeThreat", "no");
        assertThat(record().caseClass()).isEqualTo("ordinary");
        assertThat(open()).doesNotContain("Task_AcknowledgeMajor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dead", "severalPatients", "publicPlace", "companyFault", "vulnerable", "mediaOrPolice"})
    void eachCircumstanceOfTheTableMakesItMajor(String circumstance) {
        report(circumstance, true);
        assertThat(record().caseClass()).isEqualTo("major");
        assertThat(record().classClause()).contains("A13");
        assertThat(groups("Task_AcknowledgeMajor")).containsExactly("company-manager");
    }

    @Test
    void theManagerAcknowledgesWithInstructions() {
        report("publicPlace", true);
        does("companymanager", "Task_AcknowledgeMajor", "askLeaders", "no", "instructions", "疏散围观人员");
        assertThat(variable("instructions")).isEqualTo("疏散围观人员");
        assertThat(entered("End_ManagerInformed")).isTrue();
    }

    @Test
    void theManagerMayAskTheGeneralManager() {
        report("publicPlace", true);
        does("companymanager", "Task_AcknowledgeMajor", "askLeaders", "yes");
        pass(6);
        assertThat(groups("Task_GiveInstructions")).contains("general-manager", "csc");
        does("gm", "Task_GiveInstructions", "instructions", "全力救治");
        assertThat(variable("instructions")).isEqualTo("全力救治");
    }

    @Test
    void aSilentManagerIsFollowedByTheGeneralManagerAfterFiveMinutes() {
        report("publicPlace", true);
        pass(4);
        assertThat(groups("Task_AcknowledgeMajor")).containsExactly("company-manager");
        pass(2);
        assertThat(groups("Task_AcknowledgeMajor")).contains("general-manager");
    }

    @Test
    void whatIsLearntLaterMayMakeItMajorOnceOnly() {
        report("wishHospital", true);
        does("hotline", "Task_AddDetails", "followUp", "details", "mediaOrPolice", true);
        assertThat(record().caseClass()).isEqualTo("major");
        does("hotline", "Task_AddDetails", "followUp", "details", "mediaOrPolice", true);
        assertThat(desk.tasks(emergency, "Task_AcknowledgeMajor")).hasSize(1);
        assertThat(entered("End_ManagerAlerted")).isTrue();
    }

    @Test
    void aMajorEmergencyIsNotClosedBeforeTheManagerKnows() {
        report("publicPlace", true);
        does("hotline", "Task_AgreeOnHelp", "agreement", "refused");
        assertThat(open())
                .containsExactly(
                        "Task_AcknowledgeEmergency",
                        "Task_AcknowledgeMajor",
                        "Task_AddDetails",
                        "Task_ReportFromScene");
        does("companymanager", "Task_AcknowledgeMajor", "askLeaders", "no");
        assertThat(open()).containsExactly("Task_ReportMajor");
    }
}
