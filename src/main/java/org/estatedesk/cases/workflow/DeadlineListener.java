package org.estatedesk.cases.workflow;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.JournalEntry.Step;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Journals each deadline that passes: a timer at a step or a phase; and each time that comes: a timer in the flow, or one
 * that starts an event sub-process, such as every day.
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
    void on(DelegateExecution execution) {
        FlowElement element = execution.getBpmnModelElementInstance();
        if (isTimer(element) && isOver(element, execution)) {
            String key = element instanceof BoundaryEvent ? "deadline" : "time-came";
            cases.of(execution).ifPresent(known -> cases.write(known, Kind.DEADLINE, key, name()));
        }
    }

    /** What waits in the flow ends when its time comes; the others begin. */
    private static boolean isOver(FlowElement element, DelegateExecution execution) {
        String event = element instanceof IntermediateCatchEvent
                ? ExecutionListener.EVENTNAME_END
                : ExecutionListener.EVENTNAME_START;
        return event.equals(execution.getEventName()) && !execution.isCanceled();
    }

    private Map<String, String> name() {
        Step timer = surroundings.step();
        return Map.of("timer", timer.stepName() == null ? "" + timer.stepId() : timer.stepName());
    }

    private static boolean isTimer(FlowElement element) {
        if (element instanceof BoundaryEvent boundary) {
            return hasTimer(boundary.getEventDefinitions());
        }
        if (element instanceof IntermediateCatchEvent waiting) {
            return hasTimer(waiting.getEventDefinitions());
        }
        return element instanceof StartEvent start
                && start.getParentElement() instanceof SubProcess
                && hasTimer(start.getEventDefinitions());
    }

    private static boolean hasTimer(Collection<EventDefinition> definitions) {
        return definitions.stream().anyMatch(TimerEventDefinition.class::isInstance);
    }
}
