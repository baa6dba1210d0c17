package org.estatedesk.drawings.workflow.rules;

import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.rules.HouseRule;

/** Nothing waits without a clock (HOT-15): what should come may never come, and the case would stand still unseen. */
final class ClockRule implements Drawing.Rule {

    @Override
    public void check(Drawing drawing) {
        PlaneFlows flows = drawing.flows();
        drawing.all(IntermediateCatchEvent.class).stream()
                .filter(event -> !hasTimer(event) && !isLink(event))
                .filter(event -> !isChoice(event, flows) && !isLimited(event, flows))
                .forEach(event -> drawing.report(event, HouseRule.NO_CLOCK));
        drawing.all(EventBasedGateway.class).stream()
                .filter(gateway -> flows.targets(gateway).stream().noneMatch(ClockRule::hasTimer))
                .filter(gateway -> !isLimited(gateway, flows))
                .forEach(gateway -> drawing.report(gateway, HouseRule.NO_CLOCK));
        drawing.all(ReceiveTask.class).stream()
                .filter(task -> !isTimed(task, flows) && !isChoice(task, flows))
                .forEach(task -> drawing.report(task, HouseRule.NO_DEADLINE));
    }

    /** One of several that an event gateway waits for: the gateway has the clock. */
    private static boolean isChoice(FlowNode node, PlaneFlows flows) {
        return flows.sources(node).stream().anyMatch(EventBasedGateway.class::isInstance);
    }

    /** Whether some phase around it has a deadline, or is broken off by a timer of its own. */
    private static boolean isLimited(FlowNode node, PlaneFlows flows) {
        ModelElementInstance around = node.getParentElement();
        boolean limited = isBrokenOff(around);
        while (!limited && around instanceof SubProcess phase) {
            around = phase.getParentElement();
            limited = isTimed(phase, flows) || isBrokenOff(around);
        }
        return limited;
    }

    private static boolean isTimed(FlowNode step, PlaneFlows flows) {
        return flows.borders(step).stream().anyMatch(ClockRule::hasTimer);
    }

    private static boolean isBrokenOff(ModelElementInstance plane) {
        return plane.getChildElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .flatMap(phase -> phase.getChildElementsByType(StartEvent.class).stream())
                .anyMatch(start -> start.isInterrupting() && hasTimer(start));
    }

    private static boolean hasTimer(FlowNode event) {
        return !event.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    private static boolean isLink(FlowNode event) {
        return !event.getChildElementsByType(LinkEventDefinition.class).isEmpty();
    }
}
