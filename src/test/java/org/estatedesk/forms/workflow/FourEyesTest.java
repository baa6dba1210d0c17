package org.estatedesk.forms.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.forms.workflow.TasklistSession.Answer;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prober one has filled in; the drawing says that the review is not for him. */
@DeskTest
class FourEyesTest {

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private TasklistSession one;
    private TasklistSession two;
    private Task review;

    @BeforeEach
    void fillIn() {
        ProbeDesk.prepare(engine);
        one = TasklistSession.of(port, ProbeDesk.ONE);
        two = TasklistSession.of(port, ProbeDesk.TWO);
        String instance = one.post(
                        "/process-definition/key/forms-probe/submit-form",
                        Values.probeStart().body())
                .json()
                .path("id")
                .asText();
        String task = taskOf(instance).getId();
        one.post("/task/" + task + "/claim", Map.of("userId", ProbeDesk.ONE));
        one.post("/task/" + task + "/complete", Values.probeTask().body());
        review = taskOf(instance);
    }

    @AfterEach
    void sweep() {
        ProbeDesk.sweep(engine);
    }

    @Test
    void who_did_the_step_cannot_claim_or_be_assigned_its_review() {
        Answer claim = post(one, "/claim", Map.of("userId", ProbeDesk.ONE));

        assertThat(claim.status()).isEqualTo(403);
        assertThat(claim.message())
                .isEqualTo("You did the step \"Fill in\" of this case, so somebody else must do this one.");
        assertThat(post(one, "/assignee", Map.of("userId", ProbeDesk.ONE)).status())
                .isEqualTo(403);
        assertThat(taskOf(review.getProcessInstanceId()).getAssignee()).isNull();
    }

    @Test
    void somebody_else_may() {
        assertThat(post(two, "/claim", Map.of("userId", ProbeDesk.TWO)).status())
                .isEqualTo(204);
        assertThat(post(two, "/complete", Map.of()).status()).isEqualTo(204);
    }

    @Test
    void no_other_way_of_assigning_leads_past_the_rule() {
        review.setAssignee(ProbeDesk.ONE);

        assertThatThrownBy(() -> engine.getTaskService().saveTask(review)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> engine.getTaskService().delegateTask(review.getId(), ProbeDesk.ONE))
                .isInstanceOf(AuthorizationException.class);
    }

    private Answer post(TasklistSession session, String door, Object body) {
        return session.post("/task/" + review.getId() + door, body);
    }

    private Task taskOf(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }
}
