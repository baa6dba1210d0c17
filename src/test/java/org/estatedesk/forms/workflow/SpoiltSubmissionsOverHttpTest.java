package org.estatedesk.forms.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.forms.InvalidSubmissions;
import org.estatedesk.forms.InvalidSubmissions.Invalid;
import org.estatedesk.forms.TasklistRequest;
import org.estatedesk.forms.ValidSubmissions;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.workflow.TasklistSession.Answer;
import org.estatedesk.platform.files.PlainJson;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong with a submission, the answer is 400 and names the field, and nothing has changed. */
@DeskTest
class SpoiltSubmissionsOverHttpTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Expressions expressions;

    @LocalServerPort
    int port;

    private TasklistSession session;
    private ValidSubmissions valid;

    @BeforeEach
    void signIn() {
        ProbeDesk.prepare(engine);
        session = TasklistSession.of(port, ProbeDesk.ONE);
        valid = new ValidSubmissions(expressions, ZonedDateTime.parse("2036-11-22T09:00+08:00"), new Random(22));
    }

    @AfterEach
    void sweep() {
        ProbeDesk.sweep(engine);
    }

    @Test
    void every_spoilt_form_is_refused_and_the_valid_one_accepted() throws IOException {
        FormSchema start = form("probe-start");
        ObjectNode rooms = PlainJson.MAPPER.createObjectNode();
        rooms.putArray("rooms").add("hall").add("bath");
        ObjectNode values = valid.next(start, PlainJson.MAPPER.createObjectNode(), rooms);
        String door = "/process-definition/key/forms-probe/submit-form";
        refuseAll(door, start, values);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskDefinitionKey("Task_Fill")
                        .count())
                .isZero();
        Answer started = session.postJson(door, TasklistRequest.body(values));
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        finish(started.json().path("id").asText());
    }

    private void finish(String instance) throws IOException {
        FormSchema form = form("probe-task");
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        session.post("/task/" + task + "/claim", Map.of("userId", ProbeDesk.ONE));
        ObjectNode existing =
                TasklistRequest.existing(session.get("/task/" + task + "/form-variables?deserializeValues=false")
                        .json());
        ObjectNode values = valid.next(form, existing);
        refuseAll("/task/" + task + "/submit-form", form, values);
        Answer done = session.postJson("/task/" + task + "/submit-form", TasklistRequest.body(values));
        assertThat(done.status()).as(done.body()).isEqualTo(204);
    }

    private void refuseAll(String door, FormSchema form, ObjectNode values) {
        for (Invalid invalid : InvalidSubmissions.of(form, values)) {
            Answer answer = session.postJson(door, TasklistRequest.body(invalid.values()));
            if (answer.status() == 413) { // a list of a megabyte: the request as a whole is refused
                continue;
            }
            assertThat(answer.status()).as(invalid + " " + answer.body()).isEqualTo(400);
            assertThat(answer.message())
                    .as(invalid.toString())
                    .contains(invalid.key().split("\\.")[0]);
        }
    }

    private static FormSchema form(String name) throws IOException {
        return FormSchema.parse(Files.readString(Path.of("src/test/resources/forms-probe/" + name + ".form")));
    }
}
