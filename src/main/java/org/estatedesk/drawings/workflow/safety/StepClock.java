package org.estatedesk.drawings.workflow.safety;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.estatedesk.drawings.Durations;
import org.estatedesk.drawings.expressions.ExpressionText;
import org.estatedesk.drawings.workflow.rules.Drawing;

/**
 * A timer that limits a step, or begins a phase beside the case.
 *
 * @param length its time as it is written, or the duration in a call of the deadline: {@code PT15M}, {@code R/P1D}
 */
record StepClock(Event event, String length) {

    static List<StepClock> of(Drawing drawing, FlowNode node) {
        Stream<? extends Event> atBorder = drawing.flows().borders(node).stream();
        Stream<? extends Event> atStart = node instanceof SubProcess phase && phase.triggeredByEvent()
                ? phase.getChildElementsByType(StartEvent.class).stream()
                : Stream.empty();
        return Stream.<Event>concat(atBorder, atStart)
                .flatMap(event -> event.getChildElementsByType(TimerEventDefinition.class).stream()
                        .map(timer -> new StepClock(
                                event, length(timer.getTextContent().strip()))))
                .toList();
    }

    private static String length(String written) {
        ExpressionText text = new ExpressionText(written);
        return text.isExpression()
                ? text.usage().deadlineArguments().stream().findFirst().orElse(written)
                : written;
    }

    /** Whether it is surely longer than the limit; a time that a variable holds is not known. */
    boolean isLonger(String limit) {
        return Durations.isLonger(length.replaceFirst("^R\\d*/", ""), limit);
    }
}
