package org.estatedesk.audit.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of what was changed for all cases to come: drawings, versions of running cases, people's rights. */
@DeskTest
class ChangesTest {

    private static final String KEY = "lost-umbrella";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestRestTemplate http;

    @Test
    void a_redraw_says_who_when_why_and_what_is_different() {
        Deployment first = draw("First try", "Look for it");
        Deployment second = draw("Guards know better", "Ask the guards");
        try {
            JsonNode newest = redraw(2);
            assertThat(newest.path("who").asText()).isEqualTo("manager");
            assertThat(newest.path("whoName").asText()).contains("Xu");
            assertThat(newest.path("reason").asText()).isEqualTo("Guards know better");
            assertThat(newest.path("title").asText()).contains("Lost umbrella", "version 2");
            assertThat(newest.path("sentences").toString()).contains("Look for it", "Ask the guards");
            assertThat(newest.at("/drawing/previous").asInt()).isEqualTo(1);
            assertThat(newest.at("/drawing/kind").asText()).isEqualTo("process");
            assertThat(newest.path("at").asText()).endsWith("+08:00");
            JsonNode before = redraw(1);
            assertThat(before.at("/drawing/previous").isNull()).isTrue();
            assertThat(before.path("sentences").toString()).contains("this was the first version");
        } finally {
            remove(second);
            assertThat(redraw(2).path("sentences").toString()).contains("deleted");
            remove(first);
        }
    }

    @Test
    void what_came_with_the_application_is_named_so() {
        JsonNode shipped = list().all("kind=redraw").stream()
                .filter(change -> change.at("/drawing/key").asText().equals("complaint-handling"))
                .filter(change -> change.at("/drawing/version").asInt() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(shipped.path("who").isNull()).isTrue();
        assertThat(shipped.path("whoName").asText()).isEqualTo("EstateDesk itself");
        assertThat(shipped.path("reason").asText()).isEqualTo("Came with the application");
    }

    @Test
    void pages_hold_each_change_once_newest_first_and_know_how_many_there_are() {
        List<JsonNode> walked = new ArrayList<>();
        String after = "";
        long total;
        do {
            JsonNode page = list().changes("size=7&after=" + after);
            page.path("items").forEach(walked::add);
            total = page.path("total").asLong();
            after = page.path("next").asText(null);
        } while (after != null);
        List<String> ids =
                walked.stream().map(change -> change.path("id").asText()).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids).hasSize((int) total);
        assertThat(walked)
                .isSortedAccordingTo((one, other) ->
                        other.path("at").asText().compareTo(one.path("at").asText()));
    }

    @Test
    void it_is_told_in_chinese_too() {
        StringBuilder all = new StringBuilder();
        for (String after = ""; after != null; ) {
            JsonNode page = inChinese("/desk/audit/changes?kind=redraw&size=200&after=" + after);
            all.append(page.path("items"));
            after = page.path("next").asText(null);
        }
        assertThat(all).contains("版上线", "随应用程序提供");
    }

    private JsonNode inChinese(String path) {
        HttpHeaders chinese = new HttpHeaders();
        chinese.set("Accept-Language", "zh-CN");
        return http.withBasicAuth("auditor", "auditor")
                .exchange(
                        URI.create(http.getRootUri() + path), HttpMethod.GET, new HttpEntity<>(chinese), JsonNode.class)
                .getBody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=x", "after=x", "size=x"})
    void a_bad_parameter_is_named(String criteria) {
        RestPerson.Answer answer = new RestPerson(port, "auditor").page("/desk/audit/changes?" + criteria);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(criteria.split("=")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frontdesk", "supervisor", "manager"})
    void nobody_else_reads_it(String person) {
        assertThat(new RestPerson(port, person).page("/desk/audit/changes").status())
                .isEqualTo(403);
    }

    private Deployment draw(String reason, String step) {
        String drawing = file("lost-key.bpmn")
                .replace("id=\"lost-key\"", "id=\"" + KEY + "\"")
                .replace("bpmnElement=\"lost-key\"", "bpmnElement=\"" + KEY + "\"")
                .replace("name=\"Lost key\"", "name=\"Lost umbrella\"")
                .replace("name=\"Ask where it was lost\"", "name=\"" + step + "\"");
        return desk.as(
                "manager",
                () -> engine.getRepositoryService()
                        .createDeployment()
                        .name(reason)
                        .addString(KEY + ".bpmn", drawing)
                        .addString("report-lost-key.form", file("report-lost-key.form"))
                        .addString("ask-where.form", file("ask-where.form"))
                        .deploy());
    }

    private static String file(String name) {
        try {
            return new ClassPathResource("drawings/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void remove(Deployment deployment) {
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }

    private JsonNode redraw(int version) {
        return list().all("kind=redraw").stream()
                .filter(change -> change.at("/drawing/key").asText().equals(KEY))
                .filter(change -> change.at("/drawing/version").asInt() == version)
                .findFirst()
                .orElseThrow();
    }

    private ChangeList list() {
        return new ChangeList(port);
    }
}
