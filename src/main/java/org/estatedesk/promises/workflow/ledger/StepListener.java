package org.estatedesk.promises.workflow.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.task.IdentityLink;
import org.estatedesk.promises.Commitment.Drawn;
import org.estatedesk.promises.Ledger;
import org.estatedesk.promises.Timers.Owner;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears when steps, phases and processes end, who owes a step, and when the event of a timer begins what was drawn for it.
 */
@Component("promisedStepListener")
class StepListener {

    private static final Set<String> CHANGES =
            Set.of(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE);

    private final Ledger ledger;
    private final DrawnDeadlines drawings;
    private final EngineInside engine;

    StepListener(Ledger ledger, DrawnDeadlines drawings, EngineInside engine) {
        this.ledger = ledger;
        this.drawings = drawings;
        this.engine = engine;
    }

    @EventListener
    void on(HistoricActivityInstanceEventEntity step) {
        if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            began(step);
        } else if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            ended(step);
        } else if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE)) {
            movedOn(step, step.getExecutionId(), step.getActivityId());
        }
    }

    /** To another version of its drawing, where it may have other deadlines, or none. */
    private void movedOn(HistoryEvent moved, String executionId, String scopeId) {
        DrawnDeadlines.OfDrawing drawing = drawings.of(moved.getProcessDefinitionId());
        Drawn there = drawing.limited(scopeId);
        String stepId = DeadlineReader.stepId(scopeId);
        if (there != null) {
            ledger.goOn(executionId, there);
        } else if (!drawing.limitsStep(stepId)) {
            ledger.release(moved.getProcessInstanceId(), stepId);
        }
    }

    /** Before anything drawn behind the timer runs, so that it finds the promise late. */
    private void began(HistoricActivityInstanceEventEntity event) {
        EngineInside.Firing timer = engine.firing();
        if (timer != null && drawings.of(event.getProcessDefinitionId()).byTimer(event.getActivityId()) != null) {
            ledger.fired(timer.jobId(), timer.due());
        }
    }

    private void ended(HistoricActivityInstanceEventEntity step) {
        if (drawings.of(step.getProcessDefinitionId()).limits(step.getActivityId())) {
            end(step.getExecutionId(), !step.isCanceled());
        }
    }

    private void end(String executionId, boolean completed) {
        EngineInside.Firing timer = engine.firing();
        String firing = timer == null ? null : timer.jobId();
        ledger.ended(executionId, completed, engine.dues(executionId), firing);
    }

    @EventListener
    void on(HistoricProcessInstanceEventEntity process) {
        DrawnDeadlines.OfDrawing drawing = drawings.of(process.getProcessDefinitionId());
        if (process.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)
                && drawing.limits(process.getProcessDefinitionKey())) {
            end(process.getProcessInstanceId(), HistoricProcessInstance.STATE_COMPLETED.equals(process.getState()));
        } else if (process.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE)) {
            movedOn(process, process.getProcessInstanceId(), process.getProcessDefinitionKey());
        } else if (process.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE)
                && process.getBusinessKey() != null
                && !drawing.byTimer().isEmpty()) {
            ledger.belong(process.getProcessInstanceId(), process.getBusinessKey());
        }
    }

    /** Who owes a step: its groups, and the person who took it up. */
    @EventListener
    void on(DelegateTask task) {
        if (CHANGES.contains(task.getEventName())
                && task.getProcessDefinitionId() != null
                && drawings.of(task.getProcessDefinitionId()).limits(task.getTaskDefinitionKey())) {
            List<String> groups = task.getCandidates().stream()
                    .map(IdentityLink::getGroupId)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            ledger.owedBy(task.getExecutionId(), new Owner(groups, task.getAssignee()));
        }
    }
}
