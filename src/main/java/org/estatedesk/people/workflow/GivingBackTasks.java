package org.estatedesk.people.workflow;

import java.util.Objects;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Lets a person give back a task claimed by mistake. The engine asks for the right to assign, which would also allow to
 * pass the task to anybody and to move its due date.
 *
 * <p>Extends classes of the engine's {@code impl} packages because the permission is checked nowhere else.
 */
class GivingBackTasks extends TaskServiceImpl {

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId == null) {
            commandExecutor.execute(new GiveBack(taskId));
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    private static class GiveBack extends AssignTaskCmd {

        GiveBack(String taskId) {
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
