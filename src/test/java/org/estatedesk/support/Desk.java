package org.estatedesk.support;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** People at work, for process tests: everything is done as a named person, through the engine's own authorization. */
public class Desk {

    private final ProcessEngine engine;

    /**
     * Sits down at the desk.
     *
     * @param engine the engine of the test's context
     */
    public Desk(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Starts a procedure with its start form, as this person. */
    public ProcessInstance start(String person, String procedure, Map<String, Object> values) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .latestVersion()
                .singleResult()
                .getId();
        return as(person, () -> engine.getFormService().submitStartForm(definition, values));
    }

    /** Claims the one open step with this id and completes it, as this person. */
    public void complete(ProcessInstance instance, String person, String step, Map<String, Object> values) {
        String task = task(instance, step).getId();
        as(person, () -> {
            engine.getTaskService().claim(task, person);
            engine.getFormService().submitTaskForm(task, values);
            return task;
        });
    }

    /** The one open step with this id. */
    public Task task(ProcessInstance instance, String step) {
        List<Task> found = tasks(instance, step);
        if (found.size() != 1) {
            throw new AssertionError(
                    "Expected one open " + step + ", found " + found.size() + " among " + open(instance));
        }
        return found.get(0);
    }

    /** Whether the procedure has come to its end. */
    public boolean isOver(ProcessInstance instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0;
    }

    /** What the procedure itself noted under this name, running or over; not what only one of its steps did. */
    public Object noted(ProcessInstance instance, String name) {
        return engine
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .activityInstanceIdIn(instance.getId())
                .variableName(name)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is noted as " + name))
                .getValue();
    }

    /** All open steps with this id. */
    public List<Task> tasks(ProcessInstance instance, String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(step)
                .list();
    }

    /** The ids of all open steps. */
    public List<String> open(ProcessInstance instance) {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Groups whose members may claim this task. */
    public List<String> groups(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> String.valueOf(link.getGroupId()))
                .toList();
    }

    /** Lets time pass and runs each timer of this instance when it becomes due. */
    public void pass(ProcessInstance instance, Duration time) {
        Date until = Date.from(ClockUtil.getCurrentTime().toInstant().plus(time));
        for (Job next = nextTimer(instance);
                next != null && !next.getDuedate().after(until);
                next = nextTimer(instance)) {
            ClockUtil.setCurrentTime(new Date(Math.max(
                    next.getDuedate().getTime(), ClockUtil.getCurrentTime().getTime())));
            engine.getManagementService().executeJob(next.getId());
        }
        ClockUtil.setCurrentTime(until);
    }

    private Job nextTimer(ProcessInstance instance) {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Does something signed in as this person, with the person's groups. */
    public <T> T as(String person, java.util.function.Supplier<T> work) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        engine.getIdentityService().setAuthentication(person, groups);
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
