package org.estatedesk.drawings.workflow.migration;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What kind of event something in a drawing is, and what it belongs to. */
final class ElementKinds {

    private ElementKinds() {}

    static boolean isConditional(@Nullable ModelElementInstance element) {
        return element instanceof CatchEvent event
                && event.getEventDefinitions().stream().anyMatch(ConditionalEventDefinition.class::isInstance);
    }

    /** Waits for a message, a signal or a condition. */
    static boolean isHeard(CatchEvent event) {
        Collection<EventDefinition> definitions = event.getEventDefinitions();
        return definitions.stream()
                .anyMatch(definition -> definition instanceof MessageEventDefinition
                        || definition instanceof SignalEventDefinition
                        || definition instanceof ConditionalEventDefinition);
    }

    /** How often a timer beside a case or phase begins something; one at a border is a promise each time. */
    static Optional<String> rhythm(@Nullable ModelElementInstance element) {
        return element instanceof StartEvent start
                ? timers(start)
                        .map(TimerEventDefinition::getTimeCycle)
                        .filter(Objects::nonNull)
                        .map(cycle -> cycle.getTextContent().strip())
                        .findFirst()
                : Optional.empty();
    }

    /** A plain duration such as {@code PT15M}; neither a date, a repetition nor an expression. */
    static Optional<String> plainDuration(CatchEvent event) {
        return timers(event)
                .filter(timer -> timer.getTimeDuration() != null)
                .map(timer -> timer.getTimeDuration().getTextContent().strip())
                .filter(text -> text.startsWith("P"))
                .findFirst();
    }

    private static Stream<TimerEventDefinition> timers(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast);
    }

    /** The step, phase or process that an event at a border or beside limits. */
    static ModelElementInstance limited(CatchEvent event) {
        return event instanceof BoundaryEvent boundary
                ? boundary.getAttachedTo()
                : event.getParentElement().getParentElement();
    }
}
