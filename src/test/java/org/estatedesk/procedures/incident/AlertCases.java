package org.estatedesk.procedures.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.estatedesk.promises.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INC-03 to INC-08, HOT-40, HOT-44: who hears of an incident at once, and what happens if nobody does. */
abstract class AlertCases extends IncidentCase {

    @Test
    void kindAndPlaceAloneAlertAtOnce() {
        report("lift");
        assertThat(alerted()).containsExactly("department-head", "engineering", "guard-duty-head");
        assertThat(told("incident-alert")).containsExactly("department-head", "engineering", "guard-duty-head");
        assertThat(told("incident-leader")).containsExactly("company-manager");
        assertThat(groups(LEAD)).containsExactly("dispatch-supervisor");
        assertThat(record().caseNumber()).startsWith("INC-");
        assertThat(record().caseClass()).isEqualTo("ordinary");
        assertThat(open()).doesNotContain("Task_AcknowledgeMajorIncident", "Task_Dial110", "Task_Dial119");
    }

    @ParameterizedTest
    @CsvSource({
        "suspicious, gate guard-duty-head",
        "theft, gate guard-duty-head",
        "power, department-head engineering guard-duty-head"
    })
    void theTableSaysWhoIsAlerted(String kind, String groups) {
        report(kind);
        assertThat(alerted()).containsExactly(groups.split(" "));
    }

    @Test
    void theWholeListOfABulletinKnows() {
        report("bulletin");
        assertThat(alerted()).containsExactly("customer-supervisor", "gate", "guard-duty-head", "office-director");
    }

    @Test
    void eachGroupAcknowledgesForItself() {
        report("lift");
        acknowledges("guardhead", "guard-duty-head");
        assertThat(alerted()).containsExactly("department-head", "engineering");
        acknowledges("engineer", "engineering");
        acknowledges("department", "department-head");
        assertThat(entered("End_AlertsAcknowledged")).isTrue();
    }

    @Test
    void aSilentGroupIsFollowedByItsSuperior() {
        report("lift");
        acknowledges("department", "department-head");
        acknowledges("engineer", "engineering");
        pass(Duration.ofSeconds(50));
        assertThat(alerted()).containsExactly("guard-duty-head");
        pass(Duration.ofSeconds(20));
        assertThat(alerted()).containsExactly("customer-supervisor", "guard-duty-head");
        assertThat(promises.of(record().caseNumber())).anyMatch(promise -> promise.state() == Promise.State.LATE);
    }

    @Test
    void whatIsGraveReachesTheLeadersOnce() {
        report("fire");
        assertThat(record().caseClass()).isEqualTo("major");
        assertThat(told("incident-major")).containsExactly("company-manager", "general-manager");
        does("hotline", DETAILS, "followUp", "details", "incidentKind", "fire", "injured", "yes");
        assertThat(desk.tasks(incident, "Task_AcknowledgeMajorIncident")).hasSize(1);
        assertThat(entered("End_LeadersAlreadyTold")).isTrue();
        does("companymanager", "Task_AcknowledgeMajorIncident", "instructions", "先疏散");
        assertThat(told("incident-instructions")).containsExactly("dispatch-supervisor", "guard-duty-head");
    }

    @Test
    void aSilentLeaderIsFollowedByTheGeneralManager() {
        report("robbery");
        pass(Duration.ofMinutes(6));
        assertThat(groups("Task_AcknowledgeMajorIncident")).contains("general-manager");
    }
}
