package org.estatedesk.promises.workflow.escalation;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.notifications.Message;
import org.estatedesk.notifications.Notifications;
import org.springframework.stereotype.Component;

/** Offers late steps to a group and tells it. */
@Component
class LateAlerts {

    /** Tells staff of a late step. */
    static final String STEP_LATE = "step-late";

    private final LateSteps lateSteps;
    private final Notifications notifications;

    LateAlerts(LateSteps lateSteps, Notifications notifications) {
        this.lateSteps = lateSteps;
        this.notifications = notifications;
    }

    /** Raises the steps at least to the priority and lets the group take them. */
    void offer(List<Task> steps, String group, int priority) {
        steps.forEach(step -> lateSteps.offer(step, group, priority));
    }

    /**
     * Sends a message about late steps.
     *
     * @param to a group, or the customer
     * @param stepNames what the text calls {@code stepName}
     */
    void tell(DelegateExecution execution, String to, String template, String stepNames) {
        Map<String, Object> own = Map.of(Climbs.STEP_NAME, stepNames);
        notifications.send(new Message(
                execution.getProcessBusinessKey(),
                to,
                template,
                null,
                name -> own.getOrDefault(name, execution.getVariable(name))));
    }
}
