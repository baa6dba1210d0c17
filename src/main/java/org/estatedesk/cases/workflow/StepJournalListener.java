package org.estatedesk.cases.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.Journal.Line;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.workflow.record.EnteredValues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Journals who takes up, hands over, gives back and completes a step of any drawing, and what was entered. */
@Component
class StepJournalListener {

    private final KnownCases cases;
    private final Journal.Surroundings surroundings;
    private final EnteredValues entered;
    private final ToldLater later;

    StepJournalListener(KnownCases cases, Journal.Surroundings surroundings, EnteredValues entered, ToldLater later) {
        this.cases = cases;
        this.surroundings = surroundings;
        this.entered = entered;
        this.later = later;
    }

    @EventListener
    void onStep(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> entered.forget();
            case TaskListener.EVENTNAME_ASSIGNMENT ->
                cases.of(task.getExecution()).ifPresent(known -> assigned(known, task.getAssignee()));
            case TaskListener.EVENTNAME_COMPLETE ->
                cases.of(task.getExecution()).ifPresent(known -> completed(known, task));
            default -> {}
        }
    }

    private void completed(ServiceCase known, DelegateTask task) {
        Map<String, ?> details = Map.of("values", entered.take());
        Line line = cases.line(Kind.COMPLETED, "step.completed", Map.of(), details);
        cases.write(known, later.when(task).map(line::at).orElse(line));
    }

    private void assigned(ServiceCase known, @Nullable String assignee) {
        String actor = surroundings.actor();
        if (assignee == null) {
            assigned(known, "step.unclaimed", "");
        } else {
            assigned(known, assignee.equals(actor) ? "step.claimed" : "step.assigned", assignee);
        }
    }

    private void assigned(ServiceCase known, String key, String assignee) {
        Map<String, String> fields = Map.of("actor", assignee, "assignee", assignee);
        Map<String, ?> details = assignee.isEmpty() ? Map.of() : Map.of("assignee", assignee);
        cases.write(known, cases.line(Kind.ASSIGNED, key, fields, details));
    }
}
