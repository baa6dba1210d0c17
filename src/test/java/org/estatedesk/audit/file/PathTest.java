package org.estatedesk.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which way an auditor sees the processes of real cases go. */
@DeskTest
class PathTest extends Audited {

    private static final String FIRST_REPLY = "Task_GiveFirstReply";

    ProcessInstance complaint;

    @BeforeEach
    void complain() {
        complaint = complaint();
        replyLate(complaint);
    }

    @AfterEach
    void over() {
        withdraw(complaint);
    }

    @Test
    void the_drawing_is_that_of_the_version_it_ran_on() {
        String xml = ask("auditor", "/processes/" + complaint.getId() + "/drawing")
                .ok()
                .body();
        assertThat(xml).contains("<bpmn:definitions").contains(FIRST_REPLY);
    }

    @Test
    void the_path_shows_where_time_was_lost_and_each_visit_was_entered_by_one_flow() {
        JsonNode path = read("/processes/" + complaint.getId() + "/path");
        JsonNode reply = named(path.get("steps"), "stepId", FIRST_REPLY);

        assertThat(reply.get("visits").asInt()).isEqualTo(1);
        assertThat(reply.get("late").asInt()).isEqualTo(1);
        assertThat(reply.get("running").asBoolean()).isFalse();
        assertThat(reply.get("waitedMillis").asLong()).isGreaterThan(15 * 60_000);
        assertThat(reply.get("share").asDouble()).isBetween(0.5, 1.0);
        assertThat(path.at("/slowest/0").asText()).isEqualTo(FIRST_REPLY);
        assertEntered(path, complaint);
    }

    @Test
    void every_flow_of_an_emergency_is_found_too() {
        Map<String, Object> form = new HashMap<>(Map.of("unit", "9-" + System.nanoTime(), "customerPhone", PHONE));
        ProcessInstance emergency = desk.start("hotline", "emergency-patient-assistance", form);
        number = numberOf(emergency);
        desk.pass(emergency, java.time.Duration.ofMinutes(30));

        JsonNode path = read("/processes/" + emergency.getId() + "/path");

        assertEntered(path, emergency);
        assertThat(path.get("visits").asInt()).isGreaterThan(10);
        withdraw(emergency);
    }

    /** The law of every run: what has a flow into it is visited as often as those flows were taken. */
    private void assertEntered(JsonNode path, ProcessInstance run) {
        var model = engine.getRepositoryService().getBpmnModelInstance(run.getProcessDefinitionId());
        Map<String, Integer> counts = new HashMap<>();
        each(path.get("flows"))
                .forEach(flow ->
                        counts.put(flow.get("id").asText(), flow.get("count").asInt()));
        Map<String, Long> entered = new HashMap<>();
        Map<String, Long> visited = new HashMap<>();
        for (JsonNode step : path.get("steps")) {
            String id = step.get("stepId").asText();
            var node = (org.camunda.bpm.model.bpmn.instance.FlowNode) model.getModelElementById(id);
            if (!node.getIncoming().isEmpty()) {
                visited.put(id, step.get("visits").asLong());
                entered.put(
                        id,
                        node.getIncoming().stream()
                                .mapToLong(flow -> counts.getOrDefault(flow.getId(), 0))
                                .sum());
            }
        }
        assertThat(entered).isEqualTo(visited).isNotEmpty();
    }

    @Test
    void visits_come_page_by_page_in_order_and_the_late_one_is_marked() {
        String visits = "/processes/" + complaint.getId() + "/visits?size=3";
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = read(visits);
        all.addAll(each(page.get("items")));
        while (!page.get("next").isNull()) {
            page = read(visits + "&after=" + page.get("next").asText());
            all.addAll(each(page.get("items")));
        }

        assertThat(all).hasSize(page.get("total").asInt());
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).get("no").asInt()).isEqualTo(i + 1);
        }
        assertThat(all.stream().filter(visit -> visit.get("late").asBoolean()))
                .singleElement()
                .satisfies(visit -> assertThat(visit.get("stepId").asText()).isEqualTo(FIRST_REPLY));
    }
}
