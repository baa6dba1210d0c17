package org.estatedesk.forms.workflow;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The engine's form service, with the guards before everything that is submitted. A start is looked at again by
 * {@link StartGuard}; here it is refused before the engine tries to store values that it cannot.
 */
class CheckedFormService extends FormServiceImpl {

    private final TaskGuard tasks;
    private final StartGuard starts;

    CheckedFormService(TaskGuard tasks, StartGuard starts) {
        this.tasks = tasks;
        this.starts = starts;
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
        commandExecutor.execute(engine -> {
            super.submitTaskForm(taskId, tasks.checkCompletion(engine, taskId, properties));
            return true;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> properties, boolean deserializeValues) {
        return commandExecutor.execute(engine -> {
            Map<String, Object> left = tasks.checkCompletion(engine, taskId, properties);
            return super.submitTaskFormWithVariablesInReturn(taskId, left, deserializeValues);
        });
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return commandExecutor.execute(engine -> tasks.filled(engine, super.getDeployedStartForm(processDefinitionId)));
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return commandExecutor.execute(engine -> tasks.formOf(engine, taskId, super.getDeployedTaskForm(taskId)));
    }

    /** The form without what the desk adds to it. */
    InputStream drawnTaskForm(String taskId) {
        return super.getDeployedTaskForm(taskId);
    }

    @Override
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, null, new HashMap<>(properties));
    }

    @Override
    public ProcessInstance submitStartFormData(
            String processDefinitionId, @Nullable String businessKey, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, businessKey, new HashMap<>(properties));
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, @Nullable Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, @Nullable String businessKey, @Nullable Map<String, Object> properties) {
        return commandExecutor.execute(engine -> {
            Map<String, Object> meant =
                    starts.check(engine, new StartGuard.Start(processDefinitionId, businessKey, properties));
            return super.submitStartForm(processDefinitionId, businessKey, meant);
        });
    }
}
