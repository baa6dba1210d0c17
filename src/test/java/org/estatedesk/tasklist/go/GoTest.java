package org.estatedesk.tasklist.go;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.Test;

/** Who sees what on the telephone, and what one touch can say there. */
class GoTest extends OnTheTelephone {

    @Test
    void all_steps_of_an_emergency_are_one_card_that_says_where_and_what_happened_and_the_most_urgent_is_first() {
        JsonNode card = card("guardhead");

        assertThat(card.path("reach").path("unit").asText()).isEqualTo(unit);
        assertThat(card.path("reach").path("phone").asText()).isEqualTo("138 0013 8000");
        assertThat(card.path("title").asText()).isEqualTo("Emergency patient assistance");
        assertThat(card.path("what").get(0).path("value").asText()).isEqualTo("胸口痛");
        assertThat(names(card)).containsExactly("Acknowledge emergency", "Report from the scene");
        assertThat(card.path("told").toString()).contains(number);
    }

    @Test
    void nobody_sees_a_step_that_is_not_the_own_or_the_groups() {
        assertThat(names(card("guard"))).containsExactly("Report from the scene");
        assertThat(names(card("frontdesk"))).contains("Add details").doesNotContain("Acknowledge emergency");
        assertThat(cards("department")).isEmpty();
        assertThat(new RestPerson(port, "auditor").page("/desk/go").status()).isEqualTo(403);
    }

    @Test
    void a_step_that_somebody_claimed_is_on_that_telephone_only() {
        String step = step("guard", "Report from the scene").path("id").asText();
        new RestPerson(port, "guard2")
                .post("/task/" + step + "/claim", "{\"userId\": \"guard2\"}")
                .ok();

        assertThat(step("guard2", "Report from the scene").path("mine").asBoolean())
                .isTrue();
        assertThat(cards("guard")).isEmpty();
        assertThat(new RestPerson(port, "guard")
                        .post("/task/" + step + "/claim", "{\"userId\": \"guard\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void one_touch_says_all_where_the_form_asks_for_nothing_or_for_one_of_few() {
        JsonNode acknowledge = step("guardhead", "Acknowledge emergency").path("tap");
        assertThat(acknowledge.path("taps").toString()).isEqualTo("[{\"label\":null,\"answers\":{},\"whole\":true}]");
        assertThat(acknowledge.path("moment").path("key").asText()).isEqualTo("happenedAt");

        JsonNode scene = step("guard", "Report from the scene").path("tap").path("taps");
        assertThat(scene.get(0).toString())
                .isEqualTo("{\"label\":\"We are there\",\"answers\":{\"sceneAnswer\":\"arrived\"},\"whole\":true}");
        assertThat(step("frontdesk", "Add details").path("tap").path("taps")).isEmpty();
    }

    @Test
    void a_telephone_that_knows_all_reads_no_case_until_something_about_one_is_new() {
        WebSession guard = new WebSession(port, "guard");
        String tag = guard.desk("GET", "/desk/go").headers().firstValue("ETag").orElseThrow();
        assertThat(news(guard, tag).statusCode()).isEqualTo(304);
        assertThat(news(guard, tag).body()).isEmpty();

        desk.complete(emergency, "guardhead", "Task_AcknowledgeEmergency", java.util.Map.of());
        assertThat(news(guard, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void a_reader_of_chinese_reads_it_in_chinese() {
        String page = new WebSession(port, "guard")
                .desk("GET", "/desk/go", "Accept-Language", "zh-CN", "Accept", "application/json")
                .body();
        assertThat(page).contains("现场报告", "我们已到").doesNotContain("We are there");
    }

    private static HttpResponse<String> news(WebSession person, String tag) {
        return person.desk("GET", "/desk/go", "If-None-Match", tag);
    }

    private static List<String> names(JsonNode card) {
        return stream(card.path("steps"))
                .map(step -> step.path("name").asText())
                .toList();
    }
}
