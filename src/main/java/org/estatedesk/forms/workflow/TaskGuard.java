package org.estatedesk.forms.workflow;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.forms.FormRefusal;
import org.estatedesk.forms.workflow.choices.PeopleChoices;
import org.estatedesk.forms.workflow.others.Meanwhile;
import org.estatedesk.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What must hold before a step is claimed or finished, looked at in the same transaction. A task that does not exist is
 * left for the engine to answer.
 */
@Component
class TaskGuard {

    private static final Set<String> DATES = Set.of(TaskEntity.DUE_DATE, TaskEntity.FOLLOW_UP_DATE);

    private final CallerInterceptor door;
    private final DeployedForms forms;
    private final AddedFields addedFields;
    private final FourEyes fourEyes;
    private final CaseMending mending;
    private final DrawnAssignee people;
    private final PeopleChoices choices;
    private final Meanwhile meanwhile;
    private final Caller caller;

    TaskGuard(
            CallerInterceptor door,
            DeployedForms forms,
            AddedFields addedFields,
            FourEyes fourEyes,
            CaseMending mending,
            DrawnAssignee people,
            PeopleChoices choices,
            Meanwhile meanwhile,
            Caller caller) {
        this.door = door;
        this.forms = forms;
        this.addedFields = addedFields;
        this.fourEyes = fourEyes;
        this.mending = mending;
        this.people = people;
        this.choices = choices;
        this.meanwhile = meanwhile;
        this.caller = caller;
    }

    /**
     * Judges a completion: the right person, the right answers.
     *
     * @return what the engine may keep: the answers without those to the desk's own questions
     */
    @Nullable
    Map<String, Object> checkCompletion(CommandContext engine, String taskId, @Nullable Map<String, Object> variables) {
        TaskEntity task = find(engine, taskId);
        if (task == null) {
            return variables;
        }
        checkHolder(engine, task);
        Map<String, Object> left = addedFields.takeOff(taskId, variables);
        return engine.runWithoutAuthorization(() -> forms.check(services(engine), task, left, door.person() != null));
    }

    boolean isAdministrator() {
        return caller.administers();
    }

    /** The form as drawn, with what the desk fills in and adds to it. */
    InputStream formOf(CommandContext engine, String taskId, InputStream drawn) {
        return addedFields.addTo(filled(engine, drawn), taskId);
    }

    InputStream filled(CommandContext engine, InputStream drawn) {
        return engine.runWithoutAuthorization(() -> choices.fill(drawn));
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
        checkFree(find(engine, taskId), person);
    }

    /** Nobody is told in the engine's words who was faster; a step that nobody by a blank name holds is free. */
    private void checkFree(@Nullable Task task, @Nullable String person) {
        String holder = task == null ? null : task.getAssignee();
        if (task != null && holder != null && holder.isBlank()) {
            ((TaskEntity) task).setAssignee(null);
        } else if (task != null && holder != null && !holder.equals(person) && door.person() != null) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    meanwhile.of(task.getId()).orElseGet(() -> FormRefusal.text("forms.task.held")));
        }
    }

    /** Judges an assignment; blank is nobody. */
    void checkAssignment(CommandContext engine, String taskId, @Nullable String person) {
        Task task = find(engine, taskId);
        if (task != null && person != null && !person.isBlank()) {
            checkKnown(person);
            checkEyes(engine, task, person);
        } else if (task != null
                && task.getAssignee() != null
                && task.getAssignee().equals(door.person())) {
            checkKept(engine, task);
        }
    }

    private static void checkKept(CommandContext engine, Task task) {
        if (engine.runWithoutAuthorization(() -> FourEyes.isKept(services(engine), FourEyes.Step.of(task)))) {
            throw new AuthorizationException(FormRefusal.text("forms.task.kept"));
        }
    }

    /** Judges what somebody wants to save: its dates are those of a promise. */
    void checkDates(Task task) {
        if (door.person() != null
                && task.getProcessInstanceId() != null
                && task instanceof TaskEntity changed
                && changed.getPropertyChanges().keySet().stream().anyMatch(DATES::contains)) {
            mending.demandForDates();
        }
    }

    /** Nobody could go on with a step that a stranger holds. Code without a person knows what it does; who signed in is known. */
    void checkKnown(@Nullable String person) {
        String caller = door.person();
        if (person != null && !person.isBlank() && caller != null && !person.equals(caller) && !people.knows(person)) {
            throw new CallerInterceptor.Refused(FormRefusal.text("forms.task.unknown-person", person));
        }
    }

    /** Only whoever holds the task may finish it, so that history names who did the work. */
    private void checkHolder(CommandContext engine, Task task) {
        String person = door.person();
        String holder = StringUtils.trimToNull(task.getAssignee());
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
            mending.write(engine, task, "finished", mending.demand("forms.task.foreign", meanwhile.name(holder)));
            checkEyes(engine, task, person);
        }
    }

    private void checkEyes(CommandContext engine, Task task, String person) {
        engine.runWithoutAuthorization(() -> fourEyes.check(services(engine), FourEyes.Step.of(task), person));
    }

    /** The command's own: whatever it does next asks the store for no other. */
    private static @Nullable TaskEntity find(CommandContext engine, String taskId) {
        return engine.getTaskManager().findTaskById(taskId);
    }

    private static ProcessEngineServices services(CommandContext engine) {
        return engine.getProcessEngineConfiguration().getProcessEngine();
    }
}
