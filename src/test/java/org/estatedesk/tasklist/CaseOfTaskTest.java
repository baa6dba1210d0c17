package org.estatedesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tab "Case" shows of the case behind a task, and to whom. */
@DeskTest
class CaseOfTaskTest {

    private static final String CASE = "/api/tasklist/plugin/estatedesk/default/case/";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    Complaint complaint;

    @BeforeEach
    void complain() {
        complaint = new Complaint(engine, desk);
    }

    @AfterEach
    void withdraw() {
        ClockUtil.reset();
        complaint.withdraw();
    }

    @Test
    void whoever_may_claim_the_task_reads_who_came_about_what() throws IOException {
        JsonNode facts = caseFor("frontdesk").get("facts");

        assertThat(facts.get("number").asText()).startsWith("CMP-");
        assertThat(facts.get("customer").asText()).isEqualTo("王小明");
        assertThat(facts.get("subject").asText()).isEqualTo("noise");
        assertThat(facts.get("status").asText()).isEqualTo("OPEN");
        assertThat(facts.get("registeredAt").asText()).endsWith("+08:00");
    }

    @Test
    void what_was_noted_is_told_in_the_words_of_the_forms_and_not_in_codes() throws IOException {
        JsonNode facts = caseFor("frontdesk").get("noted").get("facts");

        JsonNode course = named(facts, "key", "course");
        assertThat(course.get("label").asText()).isEqualTo("What happened");
        assertThat(course.get("value").asText()).isEqualTo("装修噪音从早上七点开始");
        assertThat(course.get("place").asText()).isEqualTo("SHOWN");
        JsonNode fault = named(facts, "key", "fault");
        assertThat(fault.get("value").asText()).isNotEqualTo("slight").isNotBlank();
        assertThat(fault.get("place").asText()).isEqualTo("FOLDED");
    }

    @Test
    void what_has_not_changed_is_not_read_again() {
        String path = CASE + complaint.firstReply().getId();
        WebSession frontdesk = new WebSession(port, "frontdesk");
        String tag = frontdesk.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(frontdesk.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        complaint.becomesUrgent(80);
        desk.pass(complaint.run(), Duration.ofMinutes(16));
        assertThat(frontdesk.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void the_journal_tells_who_did_what_when_at_which_step() throws IOException {
        JsonNode first = caseFor("frontdesk").get("journal").get(0);

        assertThat(first.get("actor").asText()).isEqualTo("Wang Fang 王芳");
        assertThat(first.get("step").asText()).isEqualTo("Open case");
        assertThat(first.get("text").asText()).contains("Wang Fang 王芳").doesNotContain("frontdesk");
        assertThat(first.get("at").asText()).endsWith("+08:00");
        assertThat(first.get("recordedAt").isNull()).isTrue();
    }

    @Test
    void a_promise_comes_with_its_owner_its_due_time_and_the_sentence_that_explains_it() throws IOException {
        JsonNode view = caseFor("frontdesk");
        JsonNode promise = named(view.get("promises"), "name", "15 minutes to first reply");

        assertThat(promise.get("state").asText()).isEqualTo("OPEN");
        assertThat(promise.get("step").asText()).isEqualTo("Give first reply");
        assertThat(promise.get("owner").asText()).contains("Front desk");
        assertThat(promise.get("due").asText())
                .isEqualTo(view.get("taskDue").asText())
                .endsWith("+08:00");
        assertThat(promise.get("explanation").asText()).isNotBlank();
        assertThat(promise.get("provisional").asBoolean()).isFalse();
    }

    @Test
    void what_no_machine_can_send_is_there_and_waits_for_somebody_to_call() throws IOException {
        desk.pass(complaint.run(), Duration.ofMinutes(16));

        JsonNode view = caseFor("frontdesk");
        JsonNode message = named(view.get("messages"), "to", "王小明");
        assertThat(message.get("state").asText()).isEqualTo("WAITING");
        assertThat(message.get("text").asText()).contains("王小明");
        assertThat(named(view.get("promises"), "name", "15 minutes to first reply")
                        .get("state")
                        .asText())
                .isEqualTo("LATE");
    }

    @Test
    void a_supervisor_reads_the_cases_of_the_staff() {
        assertThat(statusFor("supervisor", complaint.firstReply().getId())).isEqualTo(200);
    }

    @Test
    void for_whoever_may_not_read_the_task_there_is_no_such_case() {
        assertThat(statusFor("guard", complaint.firstReply().getId())).isEqualTo(404);
        assertThat(statusFor("finance", complaint.firstReply().getId())).isEqualTo(404);
        assertThat(statusFor("frontdesk", UUID.randomUUID().toString())).isEqualTo(404);
    }

    @Test
    void nobody_reads_a_case_without_signing_in() throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/camunda" + CASE
                + complaint.firstReply().getId());
        int status = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .statusCode();

        assertThat(status).isEqualTo(401);
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value + " in " + list));
    }

    private int statusFor(String person, String task) {
        return new WebSession(port, person).get(CASE + task).statusCode();
    }

    private JsonNode caseFor(String person) throws IOException {
        String task = complaint.firstReply().getId();
        return new ObjectMapper()
                .readTree(new WebSession(port, person)
                        .get(CASE + task, "Accept-Language", "en")
                        .body());
    }
}
