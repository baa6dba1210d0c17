package org.estatedesk.cases.workflow;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.JournalEntry.Step;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Journals each deadline that passes: a timer at a step or a phase; and each time that comes: a timer that starts an event
 * sub-process, such as every day.
 */
@Component
class DeadlineListener {

    private final KnownCases cases;
    private final Journal.Surroundings surroundings;

    DeadlineListener(KnownCases cases, Journal.Surroundings surroundings) {
        this.cases = cases;
        this.surroundings = surroundings;
    }

    @EventListener
    void onStart(DelegateExecution execution) {
        if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())
                && isTimer(execution.getBpmnModelElementInstance())) {
            String key = execution.getBpmnModelElementInstance() instanceof StartEvent ? "time-came" : "deadline";
            cases.of(execution).ifPresent(known -> cases.write(known, Kind.DEADLINE, key, name()));
        }
    }

    private Map<String, String> name() {
        Step timer = surroundings.step();
        return Map.of("timer", timer.stepName() == null ? "" + timer.stepId() : timer.stepName());
    }

    private static boolean isTimer(FlowElement element) {
        if (element instanceof BoundaryEvent boundary) {
            return hasTimer(boundary.getEventDefinitions());
        }
        return element instanceof StartEvent start
                && start.getParentElement() instanceof SubProcess
                && hasTimer(start.getEventDefinitions());
    }

    private static boolean hasTimer(Collection<EventDefinition> definitions) {
        return definitions.stream().anyMatch(TimerEventDefinition.class::isInstance);
    }
}
