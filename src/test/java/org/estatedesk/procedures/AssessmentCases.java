package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.estatedesk.cases.ServiceCase;
import org.junit.jupiter.api.Test;

/**
 * CMP-01, HOT-37, A8: validity, parked opinions, the class changed by a person. 001 3.1-3.3: the general manager decides on
 * major complaints, the director on important ones, the assistant on general ones.
 */
abstract class AssessmentCases extends ComplaintCase {

    @Test
    void aParkedOpinionComesBackOnItsReviewDate() {
        file();
        reply();
        assess("assessment", "parked");
        does(
                "assistant",
                "Task_AgreeReviewDate",
                "reviewDate",
                LocalDate.now().plusDays(7).toString(),
                "reviewMode",
                "phone");
        assertThat(open()).isEmpty();
        pass(Duration.ofDays(8));
        assertThat(open()).contains("Task_AssessComplaint");
        assertThat(entered("End_AnswerNotYetPossible")).isTrue();
        assertThat(entered("End_LateAnswerEscalated")).isFalse();
    }

    /** A19: no review date beyond the table's maximum. */
    @Test
    void aReviewDateFarAheadIsRefused() {
        file();
        reply();
        assess("assessment", "parked");
        assertThatThrownBy(() ->
                        does("assistant", "Task_AgreeReviewDate", "reviewDate", "2099-01-01", "reviewMode", "phone"))
                .hasMessageContaining("too far ahead");
    }

    @Test
    void anInvalidComplaintIsExplainedAndClosedAsRejected() {
        file();
        reply();
        assess("assessment", "invalid");
        does(
                "assistant",
                "Task_ExplainRejection",
                "rejectionReason",
                "不在服务范围",
                "answerMode",
                "visit",
                "customerContent",
                "yes");
        visit("csadmin");
        assertThat(ended()).isTrue();
        assertThat(record().outcome()).isEqualTo("rejected");
        assertThat(record().status()).isEqualTo(ServiceCase.Status.CLOSED);
    }

    @Test
    void aRejectionThatIsNotAcceptedGoesToRedress() {
        file();
        reply();
        assess("assessment", "invalid");
        does(
                "assistant",
                "Task_ExplainRejection",
                "rejectionReason",
                "不在服务范围",
                "answerMode",
                "visit",
                "customerContent",
                "no",
                "apology",
                "非常抱歉");
        assertThat(open()).containsExactly("Task_PrepareRedress");
    }

    @Test
    void theAssistantMayRaiseTheClassAlone() {
        file();
        reply();
        assess("classChange", "up", "classChangeReason", "多人投诉");
        assertThat(open()).containsExactly("Task_DecideAssessment", "Task_GiveNextWord");
        decide("director", "valid");
        assertThat(open()).containsExactly("Task_GiveNextWord", "Task_SolveImportant");
        assertThat(record().caseClass()).isEqualTo("important");
    }

    @Test
    void loweringNeedsTheSupervisor() {
        file("fault", "serious");
        reply();
        assess("classChange", "down", "classChangeReason", "过失轻微");
        does("supervisor", "Task_DecideLowerClass", "lowerClassDecision", "agreed", "lowerClassReason", "同意");
        assertThat(open()).containsExactly("Task_GiveNextWord", "Task_SolveGeneral");
    }

    @Test
    void aRefusedLoweringKeepsTheClass() {
        file("fault", "serious");
        reply();
        assess("classChange", "down", "classChangeReason", "过失轻微");
        pass(Duration.ofHours(5));
        assertThat(desk.groups(task("Task_DecideLowerClass"))).contains("office-director");
        does("supervisor", "Task_DecideLowerClass", "lowerClassDecision", "refused", "lowerClassReason", "不同意");
        decide("director", "valid");
        assertThat(open()).containsExactly("Task_GiveNextWord", "Task_SolveImportant");
    }

    @Test
    void lateStepsOfTheAssessmentAreOfferedToTheSupervisor() {
        file();
        reply();
        pass(Duration.ofHours(5));
        assertThat(desk.groups(task("Task_AssessComplaint"))).contains("customer-supervisor");
        assess("assessment", "parked");
        pass(Duration.ofHours(5));
        assertThat(desk.groups(task("Task_AgreeReviewDate"))).contains("customer-supervisor");
    }

    @Test
    void aLateExplanationIsOfferedToTheSupervisor() {
        file();
        reply();
        assess("assessment", "invalid");
        pass(Duration.ofHours(25));
        assertThat(desk.groups(task("Task_ExplainRejection"))).contains("customer-supervisor");
    }

    @Test
    void clause3_1_onlyTheGeneralManagerFindsAMajorComplaintInvalid() {
        file("harm", "loss-or-injury");
        reply();
        assess("assessment", "invalid");
        assertThat(open()).contains("Task_DecideAssessment").doesNotContain("Task_ExplainRejection");
        assertThat(desk.groups(task("Task_DecideAssessment"))).containsExactly("general-manager");
        assertThatThrownBy(() -> decide("assistant", "invalid")).hasMessageContaining("assistant");
        decide("gm", "invalid");
        assertThat(open()).contains("Task_ExplainRejection");
    }

    @Test
    void clause3_2_onlyTheDirectorParksAnImportantComplaint() {
        file("fault", "serious");
        reply();
        assess("assessment", "parked");
        assertThat(desk.groups(task("Task_DecideAssessment"))).containsExactly("office-director");
        decide("director", "parked");
        assertThat(open()).containsExactly("Task_AgreeReviewDate", "Task_GiveNextWord");
    }

    @Test
    void clause3_2_theDirectorMayDecideOtherwiseThanTheAssistantPrepared() {
        file("fault", "serious");
        reply();
        assess("assessment", "invalid");
        decide("director", "valid");
        assertThat(open()).containsExactly("Task_GiveNextWord", "Task_SolveImportant");
    }

    @Test
    void clause3_2_aDecisionThatIsLateGoesUp() {
        file("fault", "serious");
        reply();
        assess();
        pass(Duration.ofHours(5));
        assertThat(desk.groups(task("Task_DecideAssessment"))).contains("general-manager");
    }

    @Test
    void clause3_3_aGeneralComplaintIsReportedToTheDirector() {
        file();
        reply();
        assess("assessment", "invalid");
        assertThat(entered("Activity_ReportToDirector")).isTrue();
        assertThat(open()).containsExactly("Task_ExplainRejection", "Task_GiveNextWord");
    }
}
