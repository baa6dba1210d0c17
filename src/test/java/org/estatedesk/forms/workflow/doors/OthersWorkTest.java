package org.estatedesk.forms.workflow.doors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.estatedesk.forms.workflow.ProbeDesk;
import org.junit.jupiter.api.Test;

/** What belongs to a colleague, to whoever helps or to nobody, through Java. */
class OthersWorkTest extends JavaDoors {

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
        assertForbidden(() -> tasks.complete(task, answers), "belongs to Prober " + ProbeDesk.ONE);
        assertForbidden(() -> forms.submitTaskForm(task, answers), "belongs to Prober " + ProbeDesk.ONE);
        assertForbidden(() -> tasks.resolveTask(task), "belongs to Prober " + ProbeDesk.ONE);
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
}
