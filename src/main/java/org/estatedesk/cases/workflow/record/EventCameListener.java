package org.estatedesk.cases.workflow.record;

import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.workflow.KnownCases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Journals what a drawing waited for: each message and signal, with what came along with it; each deadline that passes, a
 * timer at a step or a phase; and each time that comes, a timer in the flow or one that starts an event sub-process.
 */
@Component
class EventCameListener {

    private final KnownCases cases;
    private final EnteredValues entered;

    EventCameListener(KnownCases cases, EnteredValues entered) {
        this.cases = cases;
        this.entered = entered;
    }

    @EventListener
    void on(DelegateExecution execution) {
        FlowElement element = execution.getBpmnModelElementInstance();
        if (element instanceof ReceiveTask task && hasCome(task, execution)) {
            cases.of(execution).ifPresent(known -> message(known, name(task.getMessage(), task)));
        } else if (element instanceof CatchEvent event && hasCome(event, execution)) {
            event.getEventDefinitions()
                    .forEach(definition -> cases.of(execution).ifPresent(known -> came(known, event, definition)));
        }
    }

    /** What waits in the flow ends when it comes; border events and starts begin. */
    private static boolean hasCome(FlowElement element, DelegateExecution execution) {
        boolean waits = element instanceof IntermediateCatchEvent || element instanceof ReceiveTask;
        String event = waits ? ExecutionListener.EVENTNAME_END : ExecutionListener.EVENTNAME_START;
        return event.equals(execution.getEventName()) && !execution.isCanceled() && isAtElement(element, execution);
    }

    /** The start of the whole process is told at its start event, too. */
    private static boolean isAtElement(FlowElement element, DelegateExecution execution) {
        return !(element instanceof StartEvent)
                || execution.getActivityInstanceId() != null
                        && !execution.getActivityInstanceId().equals(execution.getProcessInstanceId());
    }

    private void came(ServiceCase known, CatchEvent event, EventDefinition definition) {
        if (definition instanceof MessageEventDefinition message) {
            message(known, name(message.getMessage(), event));
        } else if (definition instanceof SignalEventDefinition signal) {
            message(known, name(signal.getSignal(), event));
        } else if (definition instanceof TimerEventDefinition && !startsProcess(event)) {
            String key = event instanceof BoundaryEvent ? "deadline" : "time-came";
            String timer = StringUtils.defaultIfBlank(StringUtils.normalizeSpace(event.getName()), event.getId());
            cases.write(known, Kind.DEADLINE, key, Map.of("timer", timer));
        }
    }

    private static boolean startsProcess(CatchEvent event) {
        return event instanceof StartEvent && !(event.getParentElement() instanceof SubProcess);
    }

    private static String name(@Nullable Message message, FlowElement element) {
        return message == null ? element.getId() : message.getName();
    }

    private static String name(@Nullable Signal signal, FlowElement element) {
        return signal == null ? element.getId() : signal.getName();
    }

    private void message(ServiceCase known, String name) {
        Map<String, Object> details = Map.of("message", name, "values", entered.take());
        cases.write(known, cases.line(Kind.MESSAGE, "message", Map.of("message", name), details));
    }
}
