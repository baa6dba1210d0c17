package org.estatedesk.cases.workflow.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.workflow.KnownCases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Journals each message and signal that a drawing waited for, with what came along with it. */
@Component
class MessageListener {

    private final KnownCases cases;
    private final EnteredValues entered;

    MessageListener(KnownCases cases, EnteredValues entered) {
        this.cases = cases;
        this.entered = entered;
    }

    @EventListener
    void on(DelegateExecution execution) {
        FlowElement element = execution.getBpmnModelElementInstance();
        if (isReceived(element, execution)) {
            expected(element).ifPresent(name -> cases.of(execution).ifPresent(known -> write(known, name)));
        }
    }

    /** Border events and starts begin when the message comes; what waits in the flow ends with it. */
    private static boolean isReceived(@Nullable FlowElement element, DelegateExecution execution) {
        boolean waits = element instanceof IntermediateCatchEvent || element instanceof ReceiveTask;
        return waits
                ? ExecutionListener.EVENTNAME_END.equals(execution.getEventName()) && !execution.isCanceled()
                : ExecutionListener.EVENTNAME_START.equals(execution.getEventName()) && isAtElement(element, execution);
    }

    /** The start of the whole process is told at its start event, too. */
    private static boolean isAtElement(@Nullable FlowElement element, DelegateExecution execution) {
        return element instanceof BoundaryEvent
                || element instanceof StartEvent
                        && execution.getActivityInstanceId() != null
                        && !execution.getActivityInstanceId().equals(execution.getProcessInstanceId());
    }

    private static Optional<String> expected(FlowElement element) {
        if (element instanceof ReceiveTask task) {
            return Optional.of(name(task.getMessage(), element));
        }
        return definitions(element).stream()
                .filter(one -> one instanceof MessageEventDefinition || one instanceof SignalEventDefinition)
                .map(one -> name(one, element))
                .findFirst();
    }

    private static Collection<EventDefinition> definitions(FlowElement element) {
        if (element instanceof BoundaryEvent boundary) {
            return boundary.getEventDefinitions();
        }
        if (element instanceof IntermediateCatchEvent waiting) {
            return waiting.getEventDefinitions();
        }
        return element instanceof StartEvent start ? start.getEventDefinitions() : List.of();
    }

    private static String name(EventDefinition definition, FlowElement element) {
        return definition instanceof MessageEventDefinition message
                ? name(message.getMessage(), element)
                : name(((SignalEventDefinition) definition).getSignal(), element);
    }

    private static String name(@Nullable Message message, FlowElement element) {
        return message == null ? element.getId() : message.getName();
    }

    private static String name(@Nullable Signal signal, FlowElement element) {
        return signal == null ? element.getId() : signal.getName();
    }

    private void write(ServiceCase known, String name) {
        Map<String, Object> details = Map.of("message", name, "values", entered.take());
        cases.write(known, cases.line(Kind.MESSAGE, "message", Map.of("message", name), details));
    }
}
