package org.estatedesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.estatedesk.support.DeskTest;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist sends for a person, and what the desk answers. */
@DeskTest
class TasklistTest extends StepsOfTwoTeams {

    @Autowired
    TestRestTemplate browser;

    @LocalServerPort
    int port;

    @Test
    void the_own_task_is_claimed_given_back_claimed_again_and_completed() {
        var frontDesk = new WebSession(port, "frontdesk");

        assertThat(status(frontDesk, "/task/" + ofTheDesk + "/claim", "{\"userId\":\"frontdesk\"}"))
                .isEqualTo(204);
        assertThat(status(frontDesk, "/task/" + ofTheDesk + "/unclaim", "{}")).isEqualTo(204);
        assertThat(status(frontDesk, "/task/" + ofTheDesk + "/claim", "{\"userId\":\"frontdesk\"}"))
                .isEqualTo(204);
        assertThat(status(
                        frontDesk,
                        "/task/" + ofTheDesk + "/submit-form",
                        "{\"variables\":{\"answer\":{\"value\":\"好的\",\"type\":\"String\"}}}"))
                .isEqualTo(204);
    }

    @Test
    void what_is_not_the_own_business_is_refused() {
        var frontDesk = new WebSession(port, "frontdesk");

        assertThat(status(frontDesk, "/task/" + ofTheGuard + "/claim", "{\"userId\":\"frontdesk\"}"))
                .isEqualTo(403);
        assertThat(status(frontDesk, "/task/" + ofTheGuard + "/submit-form", "{}"))
                .isEqualTo(403);
        assertThat(status(frontDesk, "/task/create", "{\"name\":\"made up\"}")).isEqualTo(403);
        assertThat(status(frontDesk, "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"own\",\"query\":{}}"))
                .isEqualTo(403);
        assertThat(status(new WebSession(port, "guard"), "/process-definition/key/ticket-booking/start", "{}"))
                .isEqualTo(403);
    }

    @Test
    void a_card_shows_the_number_of_the_case() {
        String filter = engine.getFilterService()
                .createTaskFilterQuery()
                .filterName("My team")
                .singleResult()
                .getId();

        String list = new WebSession(port, "frontdesk")
                .post("/filter/" + filter + "/list", "{}")
                .body();

        assertThat(list).contains("\"name\":\"caseNumber\"", NUMBER).doesNotContain("Look on site");
    }

    @Test
    void the_looks_of_the_desk_win_over_those_of_the_platform() {
        assertThat(browser.getForObject("/camunda/app/tasklist/styles/user-styles.css", String.class))
                .contains(".due-date.overdue");
        assertThat(browser.getForObject("/camunda/assets/estatedesk.css", String.class))
                .contains(".ce-eol-banner");
        for (String app : new String[] {"tasklist", "cockpit", "admin", "welcome"}) {
            assertThat(browser.getForObject("/camunda/app/" + app + "/styles/user-styles.css", String.class))
                    .as(app)
                    .contains("estatedesk.css");
            assertThat(browser.getForObject("/camunda/app/" + app + "/scripts/config.js", String.class))
                    .as(app)
                    .contains("vendor: 'EstateDesk'");
        }
    }

    private static int status(WebSession session, String path, String json) {
        return session.post(path, json).statusCode();
    }
}
