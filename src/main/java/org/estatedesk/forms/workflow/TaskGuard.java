package org.estatedesk.forms.workflow;

import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.forms.FormRefusal;
import org.estatedesk.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What must hold before a step is claimed or finished, looked at in the same transaction. A task that does not exist is
 * left for the engine to answer.
 */
@Component
class TaskGuard {

    private final CallerInterceptor door;
    private final DeployedForms forms;
    private final AddedFields addedFields;
    private final FourEyes fourEyes;
    private final CaseMending mending;
    private final Caller caller;

    TaskGuard(
            CallerInterceptor door,
            DeployedForms forms,
            AddedFields addedFields,
            FourEyes fourEyes,
            CaseMending mending,
            Caller caller) {
        this.door = door;
        this.forms = forms;
        this.addedFields = addedFields;
        this.fourEyes = fourEyes;
        this.mending = mending;
        this.caller = caller;
    }

    /**
     * Judges a completion: the right person, the right answers.
     *
     * @return what the engine may keep: the answers without those to the desk's own questions
     */
    @Nullable
    Map<String, Object> checkCompletion(CommandContext engine, String taskId, @Nullable Map<String, Object> variables) {
        Task task = find(engine, taskId);
        if (task == null) {
            return variables;
        }
        checkHolder(engine, task);
        Map<String, Object> left = addedFields.takeOff(taskId, variables);
        engine.runWithoutAuthorization(() -> forms.check(services(engine), task, left, door.person() != null));
        return left;
    }

    /** The form as drawn, with what the desk adds to it. */
    InputStream formOf(String taskId, InputStream drawn) {
        return addedFields.addTo(drawn, taskId);
    }

    /** Judges a handing back, which carries no answers to a form. */
    void checkReturn(CommandContext engine, String taskId) {
        Task task = find(engine, taskId);
        if (task != null) {
            checkHolder(engine, task);
        }
    }

    /** Judges a BPMN error or an escalation: the drawing's ways on are its forms' answers, not what a caller thinks of. */
    void checkInterruption(CommandContext engine, String taskId, @Nullable Map<String, Object> variables) {
        Task task = find(engine, taskId);
        if (task != null && door.person() != null) {
            mending.write(engine, task, "interrupted", mending.demand("forms.task.error"));
            forms.refuseAll(variables);
        }
    }

    /** Judges a claim: everybody claims in the own name. */
    void checkClaim(CommandContext engine, String taskId, @Nullable String person) {
        String claiming = door.person();
        if (claiming != null && person != null && !person.equals(claiming) && !caller.administers()) {
            throw new AuthorizationException(FormRefusal.text("forms.task.claim"));
        }
        checkAssignment(engine, taskId, person);
    }

    /** Judges an assignment. */
    void checkAssignment(CommandContext engine, String taskId, @Nullable String person) {
        Task task = find(engine, taskId);
        if (task != null && person != null) {
            checkEyes(engine, task, person);
        }
    }

    /** Only whoever holds the task may finish it, so that history names who did the work. */
    private void checkHolder(CommandContext engine, Task task) {
        String person = door.person();
        String holder = task.getAssignee();
        if (person != null) {
            checkPerson(engine, task, person, holder);
        }
        if (holder != null) {
            checkEyes(engine, task, holder);
        }
    }

    private void checkPerson(CommandContext engine, Task task, String person, @Nullable String holder) {
        if (holder == null) {
            throw new AuthorizationException(FormRefusal.text("forms.task.claim-first"));
        }
        if (!person.equals(holder)) {
            mending.write(engine, task, "finished", mending.demand("forms.task.foreign", holder));
            checkEyes(engine, task, person);
        }
    }

    private void checkEyes(CommandContext engine, Task task, String person) {
        engine.runWithoutAuthorization(() -> fourEyes.check(services(engine), FourEyes.Step.of(task), person));
    }

    private static @Nullable Task find(CommandContext engine, String taskId) {
        return engine.runWithoutAuthorization(() -> services(engine)
                .getTaskService()
                .createTaskQuery()
                .taskId(taskId)
                .initializeFormKeys()
                .singleResult());
    }

    private static ProcessEngineServices services(CommandContext engine) {
        return engine.getProcessEngineConfiguration().getProcessEngine();
    }
}
