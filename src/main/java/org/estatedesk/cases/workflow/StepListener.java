package org.estatedesk.cases.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Journals who takes up, hands over, gives back and completes a step of any drawing. */
@Component
class StepListener {

    private final KnownCases cases;
    private final Journal.Surroundings surroundings;

    StepListener(KnownCases cases, Journal.Surroundings surroundings) {
        this.cases = cases;
        this.surroundings = surroundings;
    }

    @EventListener
    void onStep(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_ASSIGNMENT ->
                cases.of(task.getExecution()).ifPresent(known -> assigned(known, task.getAssignee()));
            case TaskListener.EVENTNAME_COMPLETE ->
                cases.of(task.getExecution())
                        .ifPresent(known -> cases.write(known, Kind.COMPLETED, "step.completed", Map.of()));
            default -> {}
        }
    }

    private void assigned(ServiceCase known, String assignee) {
        String actor = surroundings.actor();
        if (assignee == null) {
            cases.write(known, Kind.ASSIGNED, "step.unclaimed", Map.of());
        } else if (assignee.equals(actor)) {
            cases.write(known, Kind.ASSIGNED, "step.claimed", Map.of("actor", actor));
        } else {
            cases.write(known, Kind.ASSIGNED, "step.assigned", Map.of("assignee", assignee));
        }
    }
}
