package org.estatedesk.forms.workflow.taps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.forms.OneTap;
import org.estatedesk.forms.StepForms;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.workflow.SubmittedValues;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.DeskTime;
import org.springframework.stereotype.Component;

/** Reads forms as the engine hands them out, with what the desk fills in and adds. */
@Component
class DeployedStepForms implements StepForms {

    private final FormService forms;
    private final TaskService tasks;
    private final Expressions expressions;
    private final DeskItself desk;
    private final DeskTime time;

    DeployedStepForms(FormService forms, TaskService tasks, Expressions expressions, DeskItself desk, DeskTime time) {
        this.forms = forms;
        this.tasks = tasks;
        this.expressions = expressions;
        this.desk = desk;
        this.time = time;
    }

    @Override
    public OneTap oneTap(String taskId) {
        return desk.ask(() -> {
            try {
                return read(taskId);
            } catch (NullValueException gone) {
                // Somebody completed it while the list was made.
                return new OneTap(List.of(), null);
            }
        });
    }

    private OneTap read(String taskId) {
        FormSchema form = form(taskId);
        ObjectNode known = SubmittedValues.existing(tasks.getVariablesTyped(taskId, form.words(), false));
        return OneTap.of(form, known, expressions, time.now().atZone(time.zone()));
    }

    private FormSchema form(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null || task.getCamundaFormRef() == null && task.getFormKey() == null) {
            return FormSchema.NONE;
        }
        try (InputStream form = forms.getDeployedTaskForm(taskId)) {
            return FormSchema.read(form.readAllBytes()).orElse(FormSchema.NONE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
