package org.estatedesk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees, claims and completes which task (ROL-30), and who sees whose case. */
@DeskTest
class TasksTest {

    @Autowired
    ProcessEngine engine;

    TrialDesk desk;
    Deployment trial;
    TaskService tasks;
    String instance;
    Task ofTheDesk;
    Task ofTheGuard;

    @BeforeEach
    void start() {
        desk = new TrialDesk(engine);
        trial = desk.deployTrial();
        tasks = engine.getTaskService();
        instance = desk.start("TRIAL-1", new Date());
        ofTheDesk = desk.task(instance, "front-desk");
        ofTheGuard = desk.task(instance, "guard");
    }

    @AfterEach
    void remove() {
        desk.remove(trial);
    }

    @Test
    void a_person_sees_the_tasks_of_the_own_group_only() {
        assertThat(desk.as("frontdesk", this::visibleTasks)).isEqualTo(1);
        assertThat(desk.as("guard2", this::visibleTasks)).isEqualTo(1);
        assertThat(desk.as("finance", this::visibleTasks)).isZero();
    }

    @Test
    void a_person_claims_and_completes_a_task_of_the_own_group() {
        desk.as("frontdesk", () -> tasks.claim(ofTheDesk.getId(), "frontdesk"));
        desk.as("frontdesk", () -> tasks.complete(ofTheDesk.getId(), Variables.putValue("answer", "好的")));

        assertThat(tasks.createTaskQuery().taskId(ofTheDesk.getId()).count()).isZero();
    }

    @Test
    void a_task_of_another_group_can_be_neither_read_nor_claimed_nor_completed() {
        String id = ofTheGuard.getId();
        assertThatThrownBy(() -> desk.as("frontdesk", () -> tasks.claim(id, "frontdesk")))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> desk.as("frontdesk", () -> tasks.complete(id)))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> desk.as("frontdesk", () -> tasks.getVariables(id)))
                .isInstanceOf(AuthorizationException.class);

        assertThat(tasks.createTaskQuery().taskId(id).taskUnassigned().count()).isEqualTo(1);
    }

    @Test
    void a_person_may_neither_pass_a_task_on_nor_move_its_due_date_nor_make_up_a_task() {
        desk.as("frontdesk", () -> tasks.claim(ofTheDesk.getId(), "frontdesk"));

        assertThatThrownBy(() -> desk.as("frontdesk", () -> tasks.setAssignee(ofTheDesk.getId(), "guard")))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> desk.as("frontdesk", () -> tasks.setPriority(ofTheDesk.getId(), 1)))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> desk.as("frontdesk", () -> tasks.saveTask(tasks.newTask())))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void a_task_claimed_by_mistake_can_be_given_back_by_the_one_who_claimed_it() {
        desk.as("frontdesk", () -> tasks.claim(ofTheDesk.getId(), "frontdesk"));

        assertThatThrownBy(() -> desk.as("frontdesk2", () -> tasks.setAssignee(ofTheDesk.getId(), null)))
                .isInstanceOf(AuthorizationException.class);
        desk.as("frontdesk", () -> tasks.setAssignee(ofTheDesk.getId(), null));

        assertThat(desk.task(instance, "front-desk").getAssignee()).isNull();
    }

    @Test
    void supervisors_see_the_cases_of_their_staff_and_do_not_work_on_them() {
        for (String supervisor :
                new String[] {"supervisor", "director", "manager", "companymanager", "gm", "groupcsc"}) {
            assertThat(desk.as(supervisor, this::visibleTasks)).as(supervisor).isEqualTo(2);
            assertThat(desk.as(supervisor, this::visibleCases)).as(supervisor).isEqualTo(1);
            assertThatThrownBy(() -> desk.as(supervisor, () -> tasks.complete(ofTheDesk.getId())))
                    .as(supervisor)
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void those_who_may_hand_a_task_to_somebody_else_do_and_the_others_are_refused() {
        for (String supervisor : new String[] {"supervisor", "director", "manager"}) {
            desk.as(supervisor, () -> tasks.setAssignee(ofTheDesk.getId(), "frontdesk2"));
        }
        for (String reader : new String[] {"companymanager", "gm", "groupcsc"}) {
            assertThatThrownBy(() -> desk.as(reader, () -> tasks.setAssignee(ofTheDesk.getId(), reader)))
                    .as(reader)
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void the_auditor_reads_everything_and_changes_nothing() {
        assertThat(desk.as("auditor", this::visibleTasks)).isEqualTo(2);
        assertThat(desk.as("auditor", this::visibleCases)).isEqualTo(1);
        assertThat(desk.as("auditor", this::visibleHistory)).isEqualTo(1);

        assertThatThrownBy(() -> desk.as("auditor", () -> tasks.claim(ofTheDesk.getId(), "auditor")))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> desk.as(
                        "auditor", () -> engine.getRuntimeService().setVariable(instance, "caseNumber", "forged")))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() ->
                        desk.as("auditor", () -> engine.getRuntimeService().deleteProcessInstance(instance, "forged")))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> desk.as(
                        "auditor", () -> engine.getHistoryService().deleteHistoricTaskInstance(ofTheDesk.getId())))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void whoever_has_a_task_in_a_case_may_read_that_case_until_it_ends() {
        assertThat(desk.as("frontdesk", this::readableVariables)).isEqualTo(1);
        assertThat(desk.as("finance", this::readableVariables)).isZero();
        assertThat(rightsOnTheCase()).isEqualTo(2);

        tasks.complete(ofTheDesk.getId());
        tasks.complete(ofTheGuard.getId());

        assertThat(rightsOnTheCase()).isZero();
    }

    private long visibleTasks() {
        return tasks.createTaskQuery().processInstanceId(instance).count();
    }

    private long visibleCases() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .count();
    }

    private long visibleHistory() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .count();
    }

    private long readableVariables() {
        return engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .variableName("caseNumber")
                .count();
    }

    private long rightsOnTheCase() {
        return engine.getAuthorizationService()
                .createAuthorizationQuery()
                .resourceType(Resources.PROCESS_INSTANCE)
                .resourceId(instance)
                .count();
    }
}
