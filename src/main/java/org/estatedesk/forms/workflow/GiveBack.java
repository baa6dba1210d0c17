package org.estatedesk.forms.workflow;

import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Lets a person give back a task claimed by mistake. The engine asks for the right to assign, which would also allow to
 * pass the task to anybody and to move its due date.
 */
class GiveBack extends AssignTaskCmd {

    private static final long serialVersionUID = 1L;

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
