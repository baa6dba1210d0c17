package org.estatedesk.promises.workflow;

import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Draw a timer, get a due date: a new step is due when the first timer at its border fires. A due date that is drawn
 * stays.
 *
 * <p>Engine internals, because the timers of this very transaction are in no table yet: neither the job query nor any
 * other public interface finds them, only the execution itself has them.
 */
@Component
class DueDateListener {

    @EventListener
    void onStep(DelegateTask task) {
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName()) && task.getDueDate() == null) {
            firstTimer(task).ifPresent(task::setDueDate);
        }
    }

    /** A step that runs several times has its timers around all runs: further up. */
    private static Optional<Date> firstTimer(DelegateTask task) {
        var scope = (ExecutionEntity) task.getExecution();
        Optional<Date> due = Optional.empty();
        while (scope != null && due.isEmpty()) {
            due = scope.getJobs().stream()
                    .filter(job -> isAt(task, job))
                    .map(JobEntity::getDuedate)
                    .filter(Objects::nonNull)
                    .min(Date::compareTo);
            scope = scope.getParent();
        }
        return due;
    }

    /** Timers of an enclosing phase are not those of the step. */
    private static boolean isAt(DelegateTask task, JobEntity job) {
        var timer = task.getBpmnModelElementInstance().getModelInstance().getModelElementById(job.getActivityId());
        return timer instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().getId().equals(task.getTaskDefinitionKey());
    }
}
