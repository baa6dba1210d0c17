package org.estatedesk.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Puts drawings of the test classpath live, and works in them as people and the clock do. {@link #clear} after each test. */
@Component
public class TestDrawings {

    private static final String PEOPLE = "test-people";

    private final ProcessEngine engine;

    TestDrawings(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Puts drawings and tables of the test classpath live. */
    public void draw(String... resources) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("test drawings");
        List.of(resources).forEach(deployment::addClasspathResource);
        deployment.deploy();
        grant(
                Resources.PROCESS_DEFINITION,
                ProcessDefinitionPermissions.CREATE_INSTANCE,
                ProcessDefinitionPermissions.DELETE_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.UPDATE_TASK);
        grant(Resources.PROCESS_INSTANCE, ProcessInstancePermissions.CREATE);
    }

    /** What staff may do: nothing here lets them read drawings, so the blocks must not do that in their name. */
    private void grant(Resources everyOne, Permission... permissions) {
        AuthorizationService rights = engine.getAuthorizationService();
        Authorization all = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        all.setGroupId(PEOPLE);
        all.setResource(everyOne);
        all.setResourceId(Authorization.ANY);
        all.setPermissions(permissions);
        rights.saveAuthorization(all);
    }

    /** Takes away the test drawings with everything that runs in them, signs out, and lets the clock go on. */
    public void clear() {
        ClockUtil.reset();
        engine.getIdentityService().clearAuthentication();
        AuthorizationService rights = engine.getAuthorizationService();
        rights.createAuthorizationQuery()
                .groupIdIn(PEOPLE)
                .list()
                .forEach(right -> rights.deleteAuthorization(right.getId()));
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("test drawings")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    public ProcessInstance start(String processKey, Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(processKey, variables);
    }

    /** Does something signed in as a person who may work in test drawings. */
    public void as(String user, Runnable action) {
        engine.getIdentityService().setAuthentication(user, List.of(PEOPLE));
        try {
            action.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** The one open step of that id. */
    public Task step(ProcessInstance run, String stepId) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(run.getId())
                .taskDefinitionKey(stepId)
                .singleResult();
    }

    public void claim(Task step, String user) {
        engine.getTaskService().claim(step.getId(), user);
    }

    /** Hands a step to somebody else, as who supervises does. */
    public void give(Task step, String user) {
        engine.getTaskService().setAssignee(step.getId(), user);
    }

    public void complete(Task step) {
        engine.getTaskService().complete(step.getId());
    }

    /** Lets the clock stand at a moment. */
    public void standAt(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void pass(Duration time) {
        standAt(ClockUtil.getCurrentTime().toInstant().plus(time));
    }

    /** Fires the timer drawn with that id, whatever the clock says. */
    public void fire(ProcessInstance run, String timerId) {
        Job timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(run.getId())
                .activityId(timerId)
                .singleResult();
        engine.getManagementService().executeJob(timer.getId());
    }
}
