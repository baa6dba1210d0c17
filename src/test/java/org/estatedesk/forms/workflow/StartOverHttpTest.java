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
class StartOverHttpTest {

    private static final String FORM = "/process-definition/key/forms-probe/submit-form";
    private static final String START = "/process-definition/key/forms-probe/start";
    private static final String FORMLESS = "/process-definition/key/formless-probe/start";

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private TasklistSession session;
    private long before;

    @BeforeEach
    void signIn() {
        ProbeDesk.prepare(engine);
        session = TasklistSession.of(port, ProbeDesk.ONE);
        before = instances();
    }

    @AfterEach
    void sweep() {
        ProbeDesk.sweep(engine);
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, START})
    void a_filled_form_starts_the_process(String door) {
        Answer answer = session.post(door, Values.probeStart().body());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .variableValueEquals("startedBy", ProbeDesk.ONE)
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, START})
    void every_fault_is_told_at_once_and_nothing_starts(String door) {
        Answer answer = session.post(
                door,
                Values.probeStart()
                        .with("customer", " ")
                        .with("unit", "twelve")
                        .with("fault", "terrible")
                        .with("nobodyAsked", 1)
                        .body());

        assertRefused(answer);
        assertThat(answer.message())
                .startsWith("Not accepted, please correct: Customer (customer): is missing; ")
                .contains("Unit (unit): does not have the expected form (Building and room, such as 3-1201)")
                .contains("Fault (fault): is not one of the options")
                .contains("nobodyAsked: this form does not ask for it");
    }

    @Test
    void a_chinese_browser_is_answered_in_chinese() {
        Answer answer = TasklistSession.of(port, ProbeDesk.ONE, "zh-CN,zh;q=0.9,en;q=0.8")
                .post(FORM, Values.probeStart().without("customer").body());

        assertThat(answer.message()).isEqualTo("未能提交，请更正：Customer（customer）：未填写");
    }

    @Test
    void any_other_browser_is_answered_in_english() {
        Answer answer = TasklistSession.of(port, ProbeDesk.ONE, "de-DE")
                .post(FORM, Values.probeStart().without("customer").body());

        assertThat(answer.message()).endsWith("Customer (customer): is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, START})
    void who_started_it_cannot_be_forged(String door) {
        assertRefused(session.post(
                door, Values.probeStart().with("startedBy", ProbeDesk.TWO).body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, START})
    void a_business_key_is_refused_whatever_its_size(String door) {
        for (String key : List.of("CMP-2026-000001", "x".repeat(1 << 20))) {
            assertRefused(
                    session.post(door, Map.of("variables", Values.probeStart().variables(), "businessKey", key)));
        }
    }

    @Test
    void a_start_cannot_begin_at_a_later_step_nor_smuggle_variables_in() {
        for (String step : List.of("Task_Review", "Start_Probe")) {
            Map<String, Object> instruction = Map.of(
                    "type",
                    "startBeforeActivity",
                    "activityId",
                    step,
                    "variables",
                    new Values().with("smuggled", "x").variables());
            assertRefused(session.post(
                    START,
                    Map.of(
                            "variables",
                            Values.probeStart().variables(),
                            "startInstructions",
                            List.of(instruction),
                            "skipCustomListeners",
                            true)));
        }
    }

    @Test
    void a_process_without_form_takes_no_variables_from_a_person() {
        Answer answer =
                session.post(FORMLESS, new Values().with("smuggled", "x").body());

        assertRefused(answer);
        assertThat(answer.message()).contains("smuggled");
        assertThat(session.post(FORMLESS, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void a_message_start_takes_no_variables_from_a_person() {
        Map<String, Object> variables = new Values().with("smuggled", "x").variables();

        assertRefused(session.post("/message", Map.of("messageName", "probe-arrived", "processVariables", variables)));
        assertRefused(
                session.post("/message", Map.of("messageName", "probe-arrived", "processVariablesLocal", variables)));
        assertRefused(
                session.post("/message", Map.of("messageName", "probe-arrived", "businessKey", "CMP-1", "all", true)));
        assertThat(session.post("/message", Map.of("messageName", "probe-arrived"))
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, START})
    void values_that_are_no_form_values_are_refused(String door) {
        assertRefused(session.post(
                door, Values.probeStart().with("rooms", "Json", "[\"hall\"").body()));
        assertRefused(session.post(
                door, Values.probeStart().with("customer", "Bytes", "AAAA").body()));
        assertRefused(session.post(
                door, Values.probeStart().with("rooms", List.of("hall")).body()));
        assertRefused(session.post(
                door, Values.probeStart().with("customer", Map.of("a", "b")).body()));
    }

    @Test
    void a_serialized_java_object_is_refused_before_the_engine_sees_it() {
        assertRefused(session.post(
                FORM,
                Values.probeStart()
                        .withObject("customer", "rO0ABXQAAXg=", "java.lang.String")
                        .body()));
    }

    private void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 403, 413);
        assertThat(instances()).isEqualTo(before);
    }

    private long instances() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }
}
