package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.estatedesk.notifications.Notifications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 001 4.6: major complaints are reported at once, to the company's leaders and the group; the centre organises. */
abstract class MajorCases extends ComplaintCase {

    private static final String[] STEPS = {
        "Task_DisposePreliminarily", "Task_LeadCoordination", "Task_TakeNoteAtGroup", "Task_TakeNoteOfMajor"
    };

    @SuppressWarnings("ConstructorInjection") // JUnit's nested classes inherit these
    @Autowired
    private Notifications notifications;

    @Test
    void clause4_6_aMajorComplaintIsReportedAtRegistration() {
        file("harm", "loss-or-injury");
        assertThat(entered("Activity_ReportMajor")).isTrue();
        assertThat(open()).contains(STEPS);
        assertThat(desk.groups(task("Task_TakeNoteOfMajor"))).containsExactly("general-manager");
        assertThat(desk.groups(task("Task_TakeNoteAtGroup"))).containsExactly("group-csc");
        assertThat(desk.groups(task("Task_LeadCoordination"))).containsExactly("csc");
        assertThat(desk.groups(task("Task_DisposePreliminarily"))).containsExactly("dispatch-supervisor");
        majorNoted();
        does("supervisor", "Task_DisposePreliminarily", "preliminaryDisposition", "先停工");
        assertThat(open()).containsExactly("Task_GiveFirstReply");
        assertThat(variable("preliminaryDisposition")).isEqualTo("先停工");
    }

    @Test
    void theClassIsDecidedAtTheAssessmentFromTheAssistantsAnswersAndReported_CMP_03() {
        fileFive();
        reply();
        assess("harm", "loss-or-injury", "fault", "slight");
        assertThat((String) variable("classClause")).contains("CMP-03");
        assertThat(record().caseClass()).isEqualTo("major");
        assertThat(desk.groups(task("Task_DecideAssessment"))).containsExactly("general-manager");
        assertThat(open()).contains(STEPS);
    }

    @Test
    void theClassDoesNotFallByItself_A8() {
        file("fault", "serious");
        reply();
        assess("fault", "none");
        assertThat(record().caseClass()).isEqualTo("important");
    }

    @Test
    void dangerToPeopleIsUrgentAtOnceAndToldUpward_HOT_13() {
        fileFive("dangerToPeople", true);
        assertThat(task("Task_GiveFirstReply").getPriority()).isEqualTo(90);
        assertThat(toldOfDanger()).containsExactlyInAnyOrder("customer-supervisor", "office-director");
        reply();
        assess();
        assertThat(task("Task_SolveGeneral").getPriority()).isEqualTo(90);
    }

    @Test
    void withoutThatTickNobodyIsToldOfDanger_HOT_13() {
        fileFive();
        assertThat(task("Task_GiveFirstReply").getPriority()).isEqualTo(50);
        assertThat(toldOfDanger()).isEmpty();
    }

    private List<String> toldOfDanger() {
        return notifications.of(record().caseNumber()).stream()
                .filter(written -> written.content().template().equals("complaint-danger"))
                .map(written -> written.recipient().id())
                .toList();
    }

    @Test
    void aLateAssessmentEscalatesByTheClockHoweverLittleWasAsked_CMP_35() {
        fileFive();
        reply();
        pass(Duration.ofHours(5));
        assertThat(desk.groups(task("Task_AssessComplaint"))).contains("customer-supervisor");
        pass(Duration.ofHours(20));
        assertThat(entered("End_AnswerNotYetPossible")).isTrue();
    }

    @Test
    void clause4_6_itIsReportedTheMomentTheClassBecomesMajorAndOnce() {
        file("fault", "serious");
        reply();
        assertThat(open()).doesNotContain(STEPS);
        assess("classChange", "up", "classChangeReason", "多人投诉");
        assertThat(open()).contains(STEPS);
        majorNoted();
        does("supervisor", "Task_DisposePreliminarily", "preliminaryDisposition", "先停工");
        decide("gm", "valid");
        pass(Duration.ofDays(32));
        assertThat(open()).contains("Task_DirectUnsolved").doesNotContain(STEPS);
    }

    @Test
    void clause4_6_aMonthUnsolvedIsReportedToo() {
        file();
        pass(Duration.ofDays(31).plusHours(1));
        assertThat(open()).contains("Task_TakeNoteOfMajor", "Task_TakeNoteAtGroup", "Task_LeadCoordination");
    }

    @Test
    void clause4_6_whoTakesNoNoteWithinAnHourIsEscalated() {
        file("harm", "loss-or-injury");
        pass(Duration.ofMinutes(61));
        assertThat(desk.groups(task("Task_TakeNoteOfMajor"))).contains("csc");
        assertThat(entered("End_SilentGroupEscalated")).isTrue();
        pass(Duration.ofHours(3));
        assertThat(desk.groups(task("Task_LeadCoordination"))).contains("group-csc");
        assertThat(entered("End_LeftToAuthority")).isTrue();
    }
}
