package org.estatedesk.procedures.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** INC-03, INC-04, INC-08, ROL-24: who leads, what is disposed, the all-clear, the report and the lessons. */
abstract class ResponseCases extends IncidentCase {

    @Test
    void theSupervisorLeadsAndReportsToTheDepartmentManager() {
        report("lift", "noPhone", true);
        allClear();
        assertThat(told("incident-disposition")).containsExactly("csc", "office-director");
        assertThat(told("incident-all-clear")).contains("guard-duty-head", "department-head", "gate", "guard");
        assertThat(open()).containsExactly("Task_WriteIncidentReport");
        does("dispatcher", "Task_WriteIncidentReport", "report", "电梯困人，已救出", "incidentHarm", "none");
        assertThat(told("incident-report")).containsExactly("company-manager", "csc", "office-director");
        does("supervisor", "Task_DrawLessons", "lessons", "维保电话贴在机房", "changeChecklist", "yes");
        assertThat(told("incident-lessons")).containsExactly("csc", "office-director");
        assertThat(entered("End_IncidentClosed")).isTrue();
        assertThat(record().outcome()).isEqualTo("solved");
    }

    @Test
    void aMissingLeadReachesTheDirector() {
        report("water");
        pass(Duration.ofSeconds(70));
        assertThat(groups(LEAD)).contains("office-director");
        does("director", LEAD);
        pass(Duration.ofMinutes(16));
        assertThat(groups(CHECKLIST)).contains("office-director");
    }

    @Test
    void leadersAreAskedAndAnswer() {
        report("power");
        does("supervisor", LEAD);
        does(
                "dispatcher",
                CHECKLIST,
                "preliminaryDisposition",
                "已派工程人员",
                "askLeaders",
                "yes",
                "leaderQuestion",
                "是否租用发电车");
        pass(Duration.ofMinutes(6));
        assertThat(groups("Task_DecideAsLeader")).contains("office-director", "company-manager", "general-manager");
        does("director", "Task_DecideAsLeader", "instructions", "租用");
        assertThat(variable("instructions")).isEqualTo("租用");
        does("supervisor", CHECKLIST, "preliminaryDisposition", "已租用发电车", "askLeaders", "no");
        pass(Duration.ofMinutes(61));
        assertThat(groups("Task_GiveAllClear")).contains("office-director");
    }

    @Test
    void aFalseAlarmTakesEveryAlertAway() {
        report("fire-alarm");
        does(
                "frontdesk",
                DETAILS,
                "followUp",
                "called-off",
                "calledOffReason",
                "false-alarm",
                "calledOffNote",
                "烟感误报",
                "incidentKind",
                "fire-alarm");
        assertThat(open()).containsExactly("Task_WriteIncidentReport");
        assertThat(told("incident-called-off")).contains("guard-duty-head", "department-head", "company-manager");
        pass(Duration.ofMinutes(121));
        assertThat(groups("Task_WriteIncidentReport")).contains("office-director");
        does("frontdesk", "Task_WriteIncidentReport", "report", "误报", "incidentHarm", "none");
        pass(Duration.ofDays(3).plusMinutes(1));
        assertThat(groups("Task_DrawLessons")).contains("office-director");
        does("guardhead", "Task_DrawLessons", "lessons", "无", "changeChecklist", "no");
        assertThat(record().outcome()).isEqualTo("false-alarm");
    }

    @Test
    void anAlarmThatProvesToBeAFireAlertsAnew() {
        report("fire-alarm");
        assertThat(alerted()).containsExactly("department-head", "guard-duty-head");
        does("hotline", DETAILS, "followUp", "worse", "incidentKind", "fire");
        assertThat(record().caseClass()).isEqualTo("major");
        assertThat(open()).contains("Task_Dial119", "Task_AcknowledgeMajorIncident");
        assertThat(alerted()).contains("gate", "customer-supervisor");
    }

    @Test
    void aMajorIncidentIsReportedWithinAQuarterOfAnHour() {
        report("homicide");
        allClear();
        does("companymanager", "Task_AcknowledgeMajorIncident");
        does("hotline", "Task_Dial110", "dialAnswer", "not-needed", "dialNote", "已到场");
        does("hotline", "Task_Dial120", "dialAnswer", "not-needed", "dialNote", "已到场");
        pass(Duration.ofMinutes(16));
        assertThat(groups("Task_WriteIncidentReport")).contains("office-director");
    }

    @Test
    void aWrongPlaceIsToldToWhoeverIsOnTheWay() {
        report("traffic");
        does("frontdesk", DETAILS, "followUp", "place", "rightUnit", "东门", "incidentKind", "traffic");
        assertThat(told("incident-place")).containsExactly("dispatch-supervisor", "gate", "guard", "guard-duty-head");
        assertThat(record().contact().unit()).isEqualTo("东门");
    }
}
