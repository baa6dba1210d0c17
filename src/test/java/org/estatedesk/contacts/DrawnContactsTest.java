package org.estatedesk.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CMP-37, HOT-20: each start of a case and each call of a step stands in the register by itself, once. */
class DrawnContactsTest extends NotedContact {

    private final Map<String, Object> form = new HashMap<>();
    private ProcessInstance complaint;

    @BeforeEach
    void register() {
        form.putAll(Map.of("customerName", name, "customerPhone", "13877771201", "unit", "77-1201"));
        form.putAll(Map.of("channel", "desk-phone", "subject", "noise", "course", "楼上装修"));
        complaint = desk.start("frontdesk", "complaint-handling", form);
    }

    @AfterEach
    void withdraw() {
        engine.getRuntimeService().deleteProcessInstance(complaint.getId(), "test over");
    }

    @Test
    void a_start_came_in_and_a_step_went_out() {
        desk.complete(
                complaint, "frontdesk", "Task_GiveFirstReply", Map.of("firstReply", "今天上门", "firstReplyMode", "phone"));
        List<JsonNode> both = found("frontdesk", name);
        assertThat(both).extracting(one -> one.path("channel").asText()).containsExactly("phone", "desk-phone");
        assertThat(both).extracting(one -> one.path("cameIn").asBoolean()).containsExactly(false, true);
        assertThat(both).allMatch(one -> one.path("caseNumber").asText().startsWith("CMP-"));
    }

    @Test
    void subject_and_step_are_told_in_the_words_of_whoever_reads() {
        desk.complete(
                complaint, "frontdesk", "Task_GiveFirstReply", Map.of("firstReply", "今天上门", "firstReplyMode", "phone"));
        String path = "/desk/contacts?q=" + encoded(name);
        assertThat(new RestPerson(port, "frontdesk").page(path).ok().body())
                .contains("\"Noise\"", "\"Give first reply\"");
        assertThat(new RestPerson(port, "frontdesk")
                        .send("GET", path, "", "Accept-Language", "zh-CN")
                        .ok()
                        .body())
                .contains("\"噪音\"")
                .doesNotContain("Noise", "Give first reply");
    }

    @Test
    void what_was_measured_is_added_once_by_whoever_took_it() {
        String path =
                "/desk/contacts/" + found("frontdesk", name).get(0).path("id").asLong();
        String call = "{\"rings\":3,\"seconds\":130}";
        assertThat(send("hotline", "PUT", path, call).status()).isEqualTo(404);
        assertThat(send("frontdesk", "PUT", path, call).status()).isEqualTo(204);
        assertThat(send("frontdesk", "PUT", path, call).status()).isEqualTo(409);
        assertThat(found("frontdesk", name).get(0).path("seconds").asInt()).isEqualTo(130);
    }

    @Test
    void a_refused_start_is_no_contact() {
        form.remove("course");
        assertThatThrownBy(() -> desk.start("frontdesk", "complaint-handling", form));
        assertThat(found("frontdesk", name)).hasSize(1);
    }

    /** As the table of the intake has it. */
    @Test
    void a_channel_that_nobody_named_is_the_hotline() {
        form.remove("channel");
        ProcessInstance second = desk.start("frontdesk", "complaint-handling", form);
        engine.getRuntimeService().deleteProcessInstance(second.getId(), "test over");
        assertThat(found("frontdesk", name).get(0).path("channel").asText()).isEqualTo("hotline");
    }
}
