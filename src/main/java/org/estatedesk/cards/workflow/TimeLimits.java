package org.estatedesk.cards.workflow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.cards.Card.Kind;
import org.estatedesk.cards.Card.Limit;

/** Time limits as they are drawn: {@code PT15M}, {@code P1D}. */
final class TimeLimits {

    private static final Pattern DURATION = Pattern.compile("P[T0-9YMWDHS]+");

    private TimeLimits() {}

    /** Of all events at the border of a step or phase. */
    static List<Limit> of(FlowNode node) {
        return attached(node).flatMap(event -> of(event).stream()).toList();
    }

    /** Where a time limit does no more when it has passed than to tell somebody: that, so that one line says both. */
    static Optional<FlowNode> told(BoundaryEvent event) {
        return timer(event)
                .flatMap(timer -> event.getOutgoing().stream()
                        .map(SequenceFlow::getTarget)
                        .filter(next -> duty(next).isPresent())
                        .findFirst());
    }

    private static Optional<StepDuty> duty(FlowNode next) {
        return StepDuty.of(next).filter(duty -> duty.kind() == Kind.TELL);
    }

    /** The events at its border. */
    static Stream<BoundaryEvent> attached(FlowNode node) {
        return node instanceof Activity
                ? node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().equals(node))
                : Stream.empty();
    }

    /** Nothing for other events than timers; a moment that only the case knows is told by the event's name. */
    private static Optional<Limit> of(BoundaryEvent event) {
        return timer(event)
                .map(timer -> new Limit(
                        text(timer, CardReader.name(event)),
                        told(event).flatMap(TimeLimits::duty).map(StepDuty::all).orElse(List.of())));
    }

    private static Optional<TimerEventDefinition> timer(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .findFirst();
    }

    private static String text(TimerEventDefinition timer, String name) {
        String drawn = Stream.of(timer.getTimeDuration(), timer.getTimeCycle(), timer.getTimeDate())
                .filter(part -> part != null)
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining());
        Matcher duration = DURATION.matcher(drawn);
        return duration.find() ? duration.group() : name;
    }
}
