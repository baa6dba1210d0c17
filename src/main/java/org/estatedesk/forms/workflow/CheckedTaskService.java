package org.estatedesk.forms.workflow;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.estatedesk.forms.workflow.notes.CaseNotesService;
import org.jspecify.annotations.Nullable;

/** The engine's task service, with {@link TaskGuard} before everything that finishes or assigns a task. */
class CheckedTaskService extends CaseNotesService {

    private final TaskGuard guard;

    CheckedTaskService(TaskGuard guard) {
        this.guard = guard;
    }

    @Override
    protected boolean isAdministrator() {
        return guard.isAdministrator();
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        run(engine -> {
            super.complete(taskId, guard.checkCompletion(engine, taskId, variables));
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        return commandExecutor.execute(engine -> {
            Map<String, Object> left = guard.checkCompletion(engine, taskId, variables);
            return super.completeWithVariablesInReturn(taskId, left, deserializeValues);
        });
    }

    @Override
    public void resolveTask(String taskId) {
        resolveTask(taskId, Map.of());
    }

    /** Handing a delegated task back finishes nothing yet, but it may bring answers: then all of them. */
    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
        run(engine -> {
            if (variables == null || variables.isEmpty()) {
                guard.checkReturn(engine, taskId);
                super.resolveTask(taskId, variables);
            } else {
                super.resolveTask(taskId, guard.checkCompletion(engine, taskId, variables));
            }
        });
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        handleBpmnError(taskId, errorCode, null, null);
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, @Nullable String message) {
        handleBpmnError(taskId, errorCode, message, null);
    }

    @Override
    public void handleBpmnError(
            String taskId, String errorCode, @Nullable String message, @Nullable Map<String, Object> variables) {
        run(engine -> {
            guard.checkInterruption(engine, taskId, variables);
            super.handleBpmnError(taskId, errorCode, message, variables);
        });
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        handleEscalation(taskId, escalationCode, null);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, @Nullable Map<String, Object> variables) {
        run(engine -> {
            guard.checkInterruption(engine, taskId, variables);
            super.handleEscalation(taskId, escalationCode, variables);
        });
    }

    @Override
    public void claim(String taskId, @Nullable String userId) {
        if (StringUtils.isBlank(userId)) {
            setAssignee(taskId, null);
        } else {
            run(engine -> {
                guard.checkClaim(engine, taskId, userId);
                super.claim(taskId, userId);
            });
        }
    }

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        run(engine -> {
            guard.checkAssignment(engine, taskId, userId);
            if (StringUtils.isBlank(userId)) {
                commandExecutor.execute(new GiveBackTaskCmd(taskId));
            } else {
                super.setAssignee(taskId, userId);
            }
        });
    }

    @Override
    public void delegateTask(String taskId, @Nullable String userId) {
        run(engine -> {
            guard.checkAssignment(engine, taskId, userId);
            super.delegateTask(taskId, StringUtils.stripToNull(userId));
        });
    }

    @Override
    public void setOwner(String taskId, @Nullable String userId) {
        run(engine -> {
            guard.checkKnown(userId);
            super.setOwner(taskId, StringUtils.stripToNull(userId));
        });
    }

    /** Whoever saves a step may have given it to somebody. */
    @Override
    public void saveTask(Task task) {
        task.setAssignee(StringUtils.stripToNull(task.getAssignee()));
        task.setOwner(StringUtils.stripToNull(task.getOwner()));
        run(engine -> {
            guard.checkDates(task);
            guard.checkKnown(task.getAssignee());
            guard.checkKnown(task.getOwner());
            super.saveTask(task);
        });
    }

    private void run(Consumer<CommandContext> command) {
        commandExecutor.execute(engine -> {
            command.accept(engine);
            return true;
        });
    }

    /**
     * Lets a person give back a task claimed by mistake. The engine asks for the right to assign, which would also allow to
     * pass the task to anybody and to move its due date.
     */
    private static final class GiveBackTaskCmd extends AssignTaskCmd {

        private static final long serialVersionUID = 1L;

        GiveBackTaskCmd(String taskId) {
            super(taskId, null);
        }

        @Override
        protected void checkTaskAgainstContext(TaskEntity task, CommandContext context) {
            String person = context.getAuthenticatedUserId();
            if (person == null || !Objects.equals(person, task.getAssignee())) {
                super.checkTaskAgainstContext(task, context);
            }
        }
    }
}
