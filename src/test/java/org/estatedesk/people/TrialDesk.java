package org.estatedesk.people;

import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;

/** What the tests of people and rights do: act as somebody, and run cases of the trial drawing. */
class TrialDesk {

    static final String PROCEDURE = "ticket-booking";

    private final ProcessEngine engine;

    TrialDesk(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Does something with the rights of a person and no others. */
    <T> T as(String person, Callable<T> deed) {
        engine.getIdentityService().setAuthentication(person, groupsOf(person));
        try {
            return deed.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    void as(String person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return true;
        });
    }

    List<String> groupsOf(String person) {
        return engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    DeploymentBuilder trial() {
        return engine.getRepositoryService()
                .createDeployment()
                .name("trial of rights")
                .addClasspathResource("people/trial.bpmn")
                .addClasspathResource("people/trial-answer.form");
    }

    /** A drawing of its own that keeps the house rules. */
    DeploymentBuilder newDrawing() {
        return engine.getRepositoryService()
                .createDeployment()
                .name("trial of rights")
                .addClasspathResource("drawings/lost-key.bpmn")
                .addClasspathResource("drawings/report-lost-key.form")
                .addClasspathResource("drawings/ask-where.form");
    }

    Deployment deployTrial() {
        return trial().deploy();
    }

    /** Starts a case of which both tasks are due at a time. */
    String start(String number, Date due) {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(PROCEDURE, number, Variables.putValue("caseNumber", number))
                .getId();
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list()
                .forEach(task -> setDue(task, due));
        return instance;
    }

    private void setDue(Task task, Date due) {
        task.setDueDate(due);
        engine.getTaskService().saveTask(task);
    }

    Task task(String instance, String group) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskCandidateGroup(group)
                .includeAssignedTasks()
                .singleResult();
    }

    void remove(Deployment deployment) {
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }
}
