package org.estatedesk.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Puts drawings of the test classpath live, and works in them as people and the clock do. {@link #clear} after each test. */
@Component
public class TestDrawings {

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
    }

    /** Takes away the test drawings with everything that runs in them, signs out, and lets the clock go on. */
    public void clear() {
        ClockUtil.reset();
        engine.getIdentityService().clearAuthentication();
        engine.getRepositoryService().createDeploymentQuery().deploymentName("test drawings").list().stream()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    public ProcessInstance start(String processKey, Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(processKey, variables);
    }

    public void as(String user, Runnable action) {
        engine.getIdentityService().setAuthentication(user, null);
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
