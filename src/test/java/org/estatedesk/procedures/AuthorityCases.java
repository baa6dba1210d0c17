package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** 001 3.1-3.3: the general manager decides on major complaints, the director on important ones, the assistant on general ones. */
abstract class AuthorityCases extends ComplaintCase {

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
