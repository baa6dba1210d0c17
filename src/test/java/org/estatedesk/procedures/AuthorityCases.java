package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.estatedesk.notifications.Notifications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** 001 3.1-3.3: the general manager decides on major complaints, the director on important ones, the assistant on general ones; whoever was asked first presses on. */
abstract class AuthorityCases extends ComplaintCase {

    @Autowired
    private Notifications notifications;

    @Autowired
    private TestRestTemplate http;

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

    /** 000 二.2(3): and sees the case for good, wherever its steps are. */
    @Test
    void whoeverWasAskedFirstSeesThePromisesForGood() {
        firstAsked = "dispatcher";
        answered("yes");
        visit("csadmin");
        String promised = "/desk/cases/" + record().caseNumber() + "/promises";
        assertThat(status("dispatcher", promised)).isEqualTo(200);
        assertThat(status("finance", promised)).isEqualTo(403);
    }

    private int status(String person, String path) {
        return http.withBasicAuth(person, person)
                .getForEntity(path, String.class)
                .getStatusCode()
                .value();
    }

    /** 000 二.2(3): hears from the desk at each turn. */
    @Test
    void whoeverWasAskedFirstIsToldAtEachTurn() {
        firstAsked = "dispatcher";
        answered("yes");
        visit("csadmin");
        assertThat(told("dispatcher"))
                .hasSize(4)
                .anyMatch(text -> text.contains("Complaint assessed"))
                .anyMatch(text -> text.contains("Solution found"))
                .anyMatch(text -> text.contains("Customer answered"))
                .anyMatch(text -> text.contains("Visit paid"));
    }

    /** 000 二.2(3): and presses on whoever handles it, with each word to the customer. */
    @Test
    void whoeverWasAskedFirstPressesOn() {
        firstAsked = "dispatcher";
        file();
        reply();
        pressOn("Task_GiveNextWord", "nextWordMode", "phone", "nextWordTold", "催过了", "nextWordAnswer", "快些");
        pass(Duration.ofHours(16));
        Object[] daily = {
            "contactMode", "phone", "contactProgress", "催过了", "contactAnswer", "快些", "earlierAnswerWrong", "no"
        };
        pressOn("Task_ContactCustomer", daily);
        assertThat(told("property-assistant"))
                .filteredOn(text -> text.contains("请今天上门"))
                .hasSize(2);
    }

    private void pressOn(String step, Object... form) {
        Map<String, Object> all = values(form);
        all.put("pressOnWord", "请今天上门");
        desk.complete(complaint, "dispatcher", step, all);
    }

    private List<String> told(String recipient) {
        return notifications.of(record().caseNumber()).stream()
                .filter(message -> message.recipient().id().equals(recipient))
                .map(message -> message.content().text())
                .toList();
    }
}
