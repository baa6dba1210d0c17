package org.estatedesk.forms.workflow.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.estatedesk.forms.workflow.ProbeDesk;
import org.junit.jupiter.api.Test;

/** The same guards for Java code, with and without a signed-in person. */
class JavaDoorsTest extends JavaDoors {

    private static final Map<String, Object> STRANGER = Map.of("stranger", 1);

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
    void who_may_not_start_is_told_so_and_not_what_the_form_asks() {
        String probe = probe();
        engine.getIdentityService().setAuthentication("nobody", List.of());

        assertThatThrownBy(() -> forms.submitStartForm(probe, Map.of())).isInstanceOf(AuthorizationException.class);
    }
}
