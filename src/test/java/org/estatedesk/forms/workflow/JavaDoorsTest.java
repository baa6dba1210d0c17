package org.estatedesk.forms.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same guards for Java code, with and without a signed-in person. */
@DeskTest
class JavaDoorsTest {

    private static final Map<String, Object> STRANGER = Map.of("stranger", 1);

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @BeforeEach
    void prepare() {
        ProbeDesk.prepare(engine);
    }

    @AfterEach
    void sweep() {
        engine.getIdentityService().clearAuthentication();
        ProbeDesk.sweep(engine);
    }

    @Test
    @SuppressWarnings("deprecation") // old doors are doors, too
    void a_start_with_a_form_is_judged_also_without_a_person() {
        assertRefused(() -> runtime.startProcessInstanceByKey("forms-probe"), "Customer (customer): is missing");
        assertRefused(() -> runtime.startProcessInstanceByKey("forms-probe", "KEY-1", filled()), "business key");
        assertRefused(() -> forms.submitStartForm(probe(), filled().putValue("stranger", 1)), "stranger");
        assertRefused(() -> forms.submitStartFormData(probe(), Map.of("customer", "x")), "course");
        assertThatCode(() -> forms.submitStartForm(probe(), filled())).doesNotThrowAnyException();
        assertThatCode(() -> runtime.startProcessInstanceByKey("forms-probe", filled()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_value_that_would_not_be_stored_does_not_count() {
        VariableMap passing = filled().putValueTyped("customer", Variables.stringValue("x", true));

        assertRefused(() -> forms.submitStartForm(probe(), passing), "Customer (customer): is not text");
    }

    @Test
    void code_without_a_person_may_do_to_formless_steps_what_the_engine_allows() {
        runtime.startProcessInstanceByKey("formless-probe", "KEY-1", STRANGER);
        String task = tasks.createTaskQuery()
                .taskDefinitionKey("Task_Formless")
                .singleResult()
                .getId();

        assertThatCode(() -> tasks.complete(task, STRANGER)).doesNotThrowAnyException();
    }

    @Test
    void code_without_a_person_may_begin_in_the_middle() {
        assertThatCode(() -> runtime.createProcessInstanceByKey("forms-probe")
                        .businessKey("KEY-1")
                        .setVariables(STRANGER)
                        .startBeforeActivity("Task_Review")
                        .execute())
                .doesNotThrowAnyException();
    }

    @Test
    void a_person_is_judged_on_formless_steps_too() {
        runtime.startProcessInstanceByKey("formless-probe");
        String task = tasks.createTaskQuery()
                .taskDefinitionKey("Task_Formless")
                .singleResult()
                .getId();
        tasks.setAssignee(task, ProbeDesk.ONE);
        signIn(ProbeDesk.ONE);

        assertRefused(() -> runtime.startProcessInstanceByKey("formless-probe", STRANGER), "stranger");
        assertRefused(() -> runtime.startProcessInstanceByKey("formless-probe", "KEY-1"), "business key");
        assertRefused(() -> tasks.complete(task, STRANGER), "stranger");
        assertRefused(() -> forms.submitTaskForm(task, STRANGER), "stranger");
        assertRefused(() -> tasks.completeWithVariablesInReturn(task, STRANGER, false), "stranger");
        assertForbidden(
                () -> runtime.createProcessInstanceByKey("formless-probe")
                        .startBeforeActivity("Task_Formless")
                        .execute(),
                "begins at its start");
        assertThatCode(() -> tasks.complete(task)).doesNotThrowAnyException();
    }

    @Test
    @SuppressWarnings("deprecation") // old doors are doors, too
    void a_task_with_a_form_is_judged_by_every_method() {
        String task = start();
        VariableMap wrong = Variables.putValue("room", "roof");

        assertRefused(() -> tasks.complete(task), "Room (room): is missing");
        assertRefused(() -> tasks.complete(task, wrong), "Room (room)");
        assertRefused(() -> tasks.completeWithVariablesInReturn(task, wrong, true), "Room (room)");
        assertRefused(() -> tasks.resolveTask(task, wrong), "Room (room)");
        assertRefused(() -> forms.submitTaskForm(task, wrong), "Room (room)");
        assertRefused(() -> forms.submitTaskFormData(task, Map.of("room", "roof")), "Room (room)");
        assertRefused(() -> forms.submitTaskFormWithVariablesInReturn(task, wrong, true), "Room (room)");
        assertThat(tasks.getVariables(task)).doesNotContainKey("room");
        tasks.complete(task, Map.of("room", "hall", "done", "no"));
    }

    @Test
    void a_helper_hands_back_and_the_owner_fills_in_the_form() {
        String task = start();
        tasks.setAssignee(task, ProbeDesk.ONE);
        tasks.delegateTask(task, ProbeDesk.TWO);
        signIn(ProbeDesk.ONE);
        assertThatThrownBy(() -> tasks.resolveTask(task)).isInstanceOf(AuthorizationException.class);
        signIn(ProbeDesk.TWO);
        tasks.resolveTask(task);
        signIn(ProbeDesk.ONE);

        assertRefused(() -> tasks.complete(task), "Room (room): is missing");
        tasks.complete(task, Map.of("room", "hall", "done", "no"));
    }

    @Test
    void a_person_claims_in_nobody_elses_name_and_finishes_nothing_of_a_colleague() {
        String task = start();
        signIn(ProbeDesk.ONE);

        assertForbidden(() -> tasks.claim(task, ProbeDesk.TWO), "for yourself only");
        tasks.claim(task, ProbeDesk.ONE);
        signIn(ProbeDesk.TWO);
        Map<String, Object> answers = Map.of("room", "hall", "done", "no");
        assertForbidden(() -> tasks.complete(task, answers), "belongs to " + ProbeDesk.ONE);
        assertForbidden(() -> forms.submitTaskForm(task, answers), "belongs to " + ProbeDesk.ONE);
        assertForbidden(() -> tasks.resolveTask(task), "belongs to " + ProbeDesk.ONE);
    }

    @Test
    void a_person_raises_no_error_at_a_task_not_even_the_own_one() {
        String task = start();
        tasks.setAssignee(task, ProbeDesk.ONE);
        signIn(ProbeDesk.ONE);

        assertForbidden(() -> tasks.handleBpmnError(task, "E"), "Only an administrator");
        assertForbidden(() -> tasks.handleEscalation(task, "E", Map.of()), "Only an administrator");
    }

    @Test
    void an_administrator_without_a_reason_mends_nothing() {
        String task = start();
        tasks.setAssignee(task, ProbeDesk.ONE);
        engine.getIdentityService().setAuthentication("demo", List.of(Groups.CAMUNDA_ADMIN));

        assertRefused(() -> tasks.complete(task, Map.of("room", "hall", "done", "no")), "X-Reason");
        assertRefused(() -> tasks.handleBpmnError(task, "E"), "X-Reason");
        assertRefused(
                () -> runtime.createProcessInstanceByKey("formless-probe")
                        .startBeforeActivity("Task_Formless")
                        .execute(),
                "X-Reason");
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        assertRefused(
                () -> runtime.createProcessInstanceModification(instance)
                        .startBeforeActivity("Task_Review")
                        .execute(),
                "annotation");
    }

    @Test
    void who_may_not_start_is_told_so_and_not_what_the_form_asks() {
        String probe = probe();
        engine.getIdentityService().setAuthentication("nobody", List.of());

        assertThatThrownBy(() -> forms.submitStartForm(probe, Map.of())).isInstanceOf(AuthorizationException.class);
    }

    private String start() {
        return tasks.createTaskQuery()
                .processInstanceId(forms.submitStartForm(probe(), filled()).getId())
                .singleResult()
                .getId();
    }

    private String probe() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("forms-probe")
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static VariableMap filled() {
        return Variables.putValue("customer", "王女士")
                .putValue("course", "Water")
                .putValue("agreed", true)
                .putValue("fault", "none")
                .putValue("rooms", Spin.JSON("[\"hall\"]"))
                .putValue("happenedAt", "2026-11-22T14:30+08:00")
                .putValue("address", Spin.JSON("{\"street\":\"Long Street 1\"}"));
    }

    private void signIn(String person) {
        engine.getIdentityService().setAuthentication(person, List.of(ProbeDesk.GROUP));
    }

    private static void assertForbidden(ThrowingCallable call, String text) {
        assertThatThrownBy(call).isInstanceOf(AuthorizationException.class).hasMessageContaining(text);
    }

    private static void assertRefused(ThrowingCallable call, String text) {
        assertThatThrownBy(call).isInstanceOf(BadRequestException.class).hasMessageContaining(text);
    }
}
