package org.estatedesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
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

/** What Tasklist hears of urgent tasks. */
@DeskTest
class UrgentNewsTest {

    private static final String ALERTS = "/api/tasklist/plugin/estatedesk/default/alerts";

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
    void an_urgent_task_is_told_to_whoever_may_claim_it_and_to_nobody_else() throws IOException {
        complaint.becomesUrgent(80);

        JsonNode told = alert(new WebSession(port, "frontdesk"));
        assertThat(told.get("name").asText()).isEqualTo("Give first reply");
        assertThat(told.get("caseNumber").asText()).startsWith("CMP-");
        assertThat(told.get("due").asText()).endsWith("+08:00");
        assertThat(told.get("priority").asInt()).isEqualTo(80);
        assertThat(told.get("mine").asBoolean()).isFalse();
        assertThat(told(new WebSession(port, "hotline"))).isTrue();
        assertThat(told(new WebSession(port, "guard"))).isFalse();
        assertThat(told(new WebSession(port, "supervisor"))).isFalse();
    }

    @Test
    void a_task_below_the_threshold_waits_in_the_list_without_a_sound() throws IOException {
        complaint.becomesUrgent(74);

        assertThat(told(new WebSession(port, "frontdesk"))).isFalse();
    }

    @Test
    void a_task_that_somebody_claimed_rings_for_that_person_only() throws IOException {
        complaint.becomesUrgent(80);
        complaint.claimedBy("frontdesk");

        assertThat(alert(new WebSession(port, "frontdesk")).get("mine").asBoolean())
                .isTrue();
        assertThat(told(new WebSession(port, "hotline"))).isFalse();
    }

    @Test
    void what_staff_is_told_reaches_the_screens_of_that_group() throws IOException {
        JsonNode toldBefore = read(new WebSession(port, "guard")).get("messages");
        desk.pass(complaint.run(), Duration.ofMinutes(16));

        assertThat(read(new WebSession(port, "supervisor")).get("messages").toString())
                .contains("Give first reply");
        assertThat(read(new WebSession(port, "guard")).get("messages")).isEqualTo(toldBefore);
    }

    @Test
    void a_question_for_news_is_answered_with_304_until_there_is_some() {
        WebSession frontdesk = new WebSession(port, "frontdesk");
        complaint.becomesUrgent(80);
        String tag = ask(frontdesk).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> nothingNew = ask(frontdesk, "If-None-Match", tag);
        assertThat(nothingNew.statusCode()).isEqualTo(304);
        assertThat(nothingNew.body()).isEmpty();

        complaint.becomesUrgent(90);
        assertThat(ask(frontdesk, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_is_told_anything_without_signing_in() throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/camunda" + ALERTS);
        int status = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .statusCode();

        assertThat(status).isEqualTo(401);
    }

    private boolean told(WebSession person) throws IOException {
        return alerts(person).stream().anyMatch(this::isOurs);
    }

    private JsonNode alert(WebSession person) throws IOException {
        return alerts(person).stream().filter(this::isOurs).findFirst().orElseThrow();
    }

    private boolean isOurs(JsonNode alert) {
        return alert.get("id").asText().equals(complaint.firstReply().getId());
    }

    private List<JsonNode> alerts(WebSession person) throws IOException {
        return StreamSupport.stream(read(person).get("tasks").spliterator(), false)
                .toList();
    }

    private JsonNode read(WebSession person) throws IOException {
        return new ObjectMapper().readTree(ask(person).body());
    }

    private HttpResponse<String> ask(WebSession person, String... headers) {
        return person.get(ALERTS, headers);
    }
}
