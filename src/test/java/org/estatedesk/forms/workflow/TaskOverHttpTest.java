package org.estatedesk.forms.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.forms.workflow.TasklistSession.Answer;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class TaskOverHttpTest {

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private TasklistSession one;
    private TasklistSession two;
    private String task;

    @BeforeEach
    void start() {
        ProbeDesk.prepare(engine);
        one = TasklistSession.of(port, ProbeDesk.ONE);
        two = TasklistSession.of(port, ProbeDesk.TWO);
        String instance = one.post(
                        "/process-definition/key/forms-probe/submit-form",
                        Values.probeStart().body())
                .json()
                .path("id")
                .asText();
        task = taskOf(instance);
    }

    @AfterEach
    void sweep() {
        ProbeDesk.sweep(engine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/submit-form", "/complete"})
    void a_filled_form_completes_the_task(String door) {
        claim(one);

        Answer answer = one.post("/task/" + task + door, Values.probeTask().body());

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskDefinitionKey("Task_Review")
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/submit-form", "/complete", "/resolve"})
    void every_fault_is_told_at_once_and_the_task_stays(String door) {
        claim(one);

        Answer answer = one.post(
                "/task/" + task + door,
                Values.probeTask()
                        .with("room", "kitchen")
                        .with("result", "x".repeat(3999))
                        .with("customer", "somebody else")
                        .with("smuggled", 1)
                        .without("done")
                        .body());

        assertRefused(answer, 400);
        assertThat(answer.message())
                .contains("Customer (customer): is only shown and must not be changed")
                .contains("Room (room): is not one of the options")
                .contains("Done? (done): is missing")
                .contains("smuggled: this form does not ask for it");
    }

    @Test
    void a_condition_looks_at_answers_and_at_earlier_variables() {
        claim(one);
        assertRefused(
                one.post(
                        "/task/" + task + "/complete",
                        Values.probeTask().without("result").body()),
                400);
        assertRefused(
                one.post(
                        "/task/" + task + "/complete",
                        Values.probeTask().with("done", "no").body()),
                400);
        engine.getTaskService().setVariable(task, "fault", "none");

        Answer answer = one.post(
                "/task/" + task + "/complete",
                Values.probeTask().without("result").body());

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/submit-form", "/complete", "/resolve"})
    void only_the_holder_may_finish(String door) {
        assertRefused(one.post("/task/" + task + door, Values.probeTask().body()), 403);
        claim(two);

        Answer answer = one.post("/task/" + task + door, Values.probeTask().body());

        assertRefused(answer, 403);
        assertThat(answer.message()).startsWith("This task belongs to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bpmnError", "/bpmnEscalation"})
    void an_error_or_escalation_carries_no_variables_and_needs_the_holder(String door) {
        Map<String, Object> body = Map.of(
                "errorCode",
                "E",
                "escalationCode",
                "E",
                "variables",
                new Values().with("smuggled", 1).variables());
        assertRefused(one.post("/task/" + task + door, body), 403);
        claim(one);

        Answer answer = one.post("/task/" + task + door, body);

        assertRefused(answer, 403);
    }

    @Test
    void values_that_are_no_form_values_are_refused() {
        claim(one);
        for (Object value : List.of(Map.of("a", 1), List.of("hall"), 7, true)) {
            assertRefused(
                    one.post(
                            "/task/" + task + "/submit-form",
                            Values.probeTask().with("room", value).body()),
                    400);
        }
        assertRefused(
                one.post(
                        "/task/" + task + "/submit-form",
                        Values.probeTask().with("checked", "Json", "[").body()),
                400);
        assertRefused(
                one.post(
                        "/task/" + task + "/submit-form",
                        Values.probeTask().with("done", "Double", "yes").body()),
                400);
    }

    private void claim(TasklistSession session) {
        String person = session == one ? ProbeDesk.ONE : ProbeDesk.TWO;
        assertThat(session.post("/task/" + task + "/claim", Map.of("userId", person))
                        .status())
                .isEqualTo(204);
    }

    private void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isEqualTo(1);
        assertThat(engine.getTaskService().getVariables(task)).doesNotContainKey("smuggled");
    }

    private String taskOf(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }
}
