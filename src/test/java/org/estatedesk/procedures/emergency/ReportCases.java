package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

/** EMG-14, EMG-23, EMG-24, PSV-13: the report, paid help, the timeline, the end. */
abstract class ReportCases extends EmergencyCase {

    private static final ZoneId DESK = ZoneId.of("Asia/Shanghai");

    @Test
    void anOrdinaryEmergencyIsReportedAfterwardsToTheSupervisor() {
        over();
        pass(121);
        assertThat(groups("Task_ReportEmergency")).contains("customer-supervisor");
        writeReport("Task_ReportEmergency");
        assertThat(ended()).isTrue();
        assertThat(record().outcome()).isEqualTo("solved");
        assertThat(entered("Activity_ReportToSupervisor")).isTrue();
        assertThat(journalTexts()).contains("Timeline: Closed");
    }

    @Test
    void aMajorEmergencyIsReportedAtOnceToTheManager() {
        over("publicPlace", true);
        does("companymanager", "Task_AcknowledgeMajor", "askLeaders", "no");
        pass(16);
        assertThat(groups("Task_ReportMajor")).contains("customer-supervisor");
        writeReport("Task_ReportMajor");
        assertThat(entered("Activity_ReportToManager")).isTrue();
        assertThat(ended()).isTrue();
    }

    @Test
    void paidHelpIsToldAndRecorded() {
        over();
        assertThatThrownBy(() -> writeReport("Task_ReportEmergency", "paidHelp", "yes"))
                .hasMessageContaining("Fee in CNY")
                .hasMessageContaining("Was the customer told the fee?");
        tasks.setAssignee(task("Task_ReportEmergency").getId(), null);
        writeReport("Task_ReportEmergency", "paidHelp", "yes", "paidService", "陪护", "feeAmount", 50, "feeTold", "yes");
        assertThat(variable("feeAmount")).isEqualTo(50);
    }

    @Test
    void everyTapIsAMomentOfTheTimeline() {
        report("wishHospital", true);
        does("guardhead", "Task_AcknowledgeEmergency");
        String timeline = variable("timeline").toString();
        assertThat(timeline)
                .containsSubsequence(
                        "\"moment\":\"Called\"",
                        "\"by\":\"hotline\"",
                        "\"moment\":\"Guard duty head alerted\"",
                        "\"moment\":\"Alert acknowledged\"",
                        "\"by\":\"guardhead\"");
        assertThat(journalTexts()).contains("Timeline: Called", "Timeline: Alert acknowledged");
    }

    @Test
    void aTimeThatDiffersIsTyped() {
        report("wishHospital", true);
        Instant earlier = ClockUtil.getCurrentTime().toInstant().minus(Duration.ofMinutes(5));
        String typed = earlier.atZone(DESK)
                .truncatedTo(ChronoUnit.MINUTES)
                .toOffsetDateTime()
                .toString();
        does("guardhead", "Task_AcknowledgeEmergency", "happenedAt", typed);
        assertThat(variable("timeline").toString())
                .contains("\"moment\":\"Alert acknowledged\",\"at\":\"" + typed.substring(11, 16));
    }

    @Test
    void aTimeThatDiffersShowsWhenItWasRecordedAndOneToComeIsMarked_EMG_14() {
        report("wishHospital", true);
        Instant now = ClockUtil.getCurrentTime().toInstant();
        happened("Task_AcknowledgeEmergency", now.minusSeconds(600).toString());
        does("guardhead", "Task_AcknowledgeEmergency");
        happened("Task_NameGuards", "2031-01-01T10:00:00+08:00");
        does("guardhead", "Task_NameGuards", "guardsFree", "no");
        assertThat(variable("timeline").toString())
                .contains("\"recorded\":\"" + now.atZone(DESK).toString().substring(11, 16))
                .contains("Guards named (told for 2031-01-01 10:00");
        assertThat(journalTexts()).anyMatch(text -> text.contains("Guards named (told for 2031"));
    }

    /** As a program may, past the form, which would refuse it. */
    private void happened(String step, String happenedAt) {
        runtime.setVariableLocal(task(step).getExecutionId(), "happenedAt", happenedAt);
    }

    @Test
    void theClosedCaseLeavesNoAlertOpen() {
        over("wishNursing", false);
        writeReport("Task_ReportEmergency");
        assertThat(open()).isEmpty();
        assertThat(variable("timeline").toString()).contains("\"moment\":\"Closed\"");
    }

    private void over(Object... more) {
        report(more);
        does("frontdesk", "Task_AgreeOnHelp", "agreement", "refused");
    }
}
