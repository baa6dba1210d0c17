package org.estatedesk.forms.workflow;

import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.estatedesk.cases.JournalEntry.Step;
import org.estatedesk.forms.RefusalText;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What must hold before a step is claimed or finished, looked at in the same transaction. A task that does not exist is
 * left for the engine to answer.
 */
@Component
class TaskGuard {

    private final Door door;
    private final DeployedForms forms;
    private final AddedFields addedFields;
    private final FourEyes fourEyes;
    private final Mending mending;
    private final Caller caller;
    private final RefusalText texts;

    TaskGuard(
            Door door,
            DeployedForms forms,
            AddedFields addedFields,
            FourEyes fourEyes,
            Mending mending,
            Caller caller,
            RefusalText texts) {
        this.door = door;
        this.forms = forms;
        this.addedFields = addedFields;
        this.fourEyes = fourEyes;
        this.mending = mending;
        this.caller = caller;
        this.texts = texts;
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
        engine.runWithoutAuthorization(() -> checkForm(engine, task, left));
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
            mend(engine, task, "interrupted", mending.demand("forms.task.error"));
            forms.refuseAll(variables);
        }
    }

    /** Judges a claim: everybody claims in the own name. */
    void checkClaim(CommandContext engine, String taskId, @Nullable String person) {
        String claiming = door.person();
        if (claiming != null && person != null && !person.equals(claiming) && !caller.administers()) {
            throw new AuthorizationException(texts.text("forms.task.claim"));
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
            throw new AuthorizationException(texts.text("forms.task.claim-first"));
        }
        if (!person.equals(holder)) {
            mend(engine, task, "finished", mending.demand("forms.task.foreign", holder));
            checkEyes(engine, task, person);
        }
    }

    private void checkEyes(CommandContext engine, Task task, String person) {
        engine.runWithoutAuthorization(() -> fourEyes.check(services(engine), FourEyes.Step.of(task), person));
    }

    /** A task outside of any process belongs to no case. */
    private void mend(CommandContext engine, Task task, String deed, String reason) {
        if (task.getProcessInstanceId() != null) {
            String number = engine.getExecutionManager()
                    .findExecutionById(task.getProcessInstanceId())
                    .getProcessBusinessKey();
            Step step = Mending.step(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getName());
            mending.write(number, step, deed, reason, task.getAssignee());
        }
    }

    private boolean checkForm(CommandContext engine, Task task, @Nullable Map<String, Object> variables) {
        if (hasForm(task)) {
            FormSchema schema = forms.read(drawnForm(engine, task));
            VariableMap existing =
                    services(engine).getTaskService().getVariablesTyped(task.getId(), schema.words(), false);
            forms.check(schema, variables, existing);
        } else if (door.person() != null) {
            forms.refuseAll(variables);
        }
        return true;
    }

    private static InputStream drawnForm(CommandContext engine, Task task) {
        return ((CheckedFormService) services(engine).getFormService()).drawnTaskForm(task.getId());
    }

    private static boolean hasForm(Task task) {
        return task.getCamundaFormRef() != null
                || task.getFormKey() != null && task.getFormKey().startsWith("camunda-forms:");
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
