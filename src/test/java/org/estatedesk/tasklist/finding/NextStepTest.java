package org.estatedesk.tasklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;

/** Who goes on with a case after a start and after a step, and with what. */
class NextStepTest extends Seeker {

    @Test
    void whoever_started_learns_the_number_and_the_next_step() {
        JsonNode next = next("hotline", "start", complaint.getId());

        assertThat(next.path("number").asText()).isEqualTo(number);
        assertThat(next.path("task").asText())
                .isEqualTo(desk.task(complaint, "Task_GiveFirstReply").getId());
    }

    @Test
    void others_learn_nothing() {
        assertThat(next("frontdesk", "start", complaint.getId()).toString())
                .isEqualTo("{\"number\":null,\"task\":null}");
        assertThat(next("hotline", "start", "none").path("number").isNull()).isTrue();
    }

    @Test
    void a_next_step_of_another_team_is_only_of_whom_it_is_given_to() {
        String first = desk.task(complaint, "Task_GiveFirstReply").getId();
        desk.complete(
                complaint, "hotline", "Task_GiveFirstReply", Map.of("firstReply", "今天", "firstReplyMode", "phone"));
        String next = desk.task(complaint, "Task_AssessComplaint").getId();

        assertThat(next("hotline", "step", first).path("number").asText()).isEqualTo(number);
        assertThat(next("hotline", "step", first).path("task").asText()).isNotEqualTo(next);

        desk.as("demo", () -> {
            engine.getTaskService().setAssignee(next, "hotline");
            return true;
        });
        assertThat(next("hotline", "step", first).path("task").asText()).isEqualTo(next);
        assertThat(next("frontdesk", "step", first).path("number").isNull()).isTrue();
    }

    private JsonNode next(String person, String what, String id) {
        return new RestPerson(port, person)
                .page("/desk/find/next-of-" + what + "?id=" + id)
                .ok()
                .json();
    }
}
