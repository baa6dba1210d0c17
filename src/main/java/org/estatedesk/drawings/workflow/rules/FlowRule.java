package org.estatedesk.drawings.workflow.rules;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.estatedesk.drawings.rules.HouseRule;

/** Every element is on a way from a start to an end, and logs call it by a name that people understand. */
final class FlowRule implements Drawing.Rule {

    /** What the Modeler writes by itself, such as {@code Activity_0x1a2b3}. */
    private static final Pattern GENERATED = Pattern.compile("[A-Z][A-Za-z]*_[01][0-9a-z]{6}|StartEvent_1");

    @Override
    public void check(Drawing drawing) {
        drawing.all(FlowElement.class).stream()
                .filter(element -> isGenerated(element.getId()))
                .forEach(element -> drawing.report(element, HouseRule.GENERATED_ID, element.getId()));
        drawing.all(FlowNode.class).forEach(node -> checkWays(drawing, node));
    }

    static boolean isGenerated(String id) {
        return GENERATED.matcher(id).matches();
    }

    private static void checkWays(Drawing drawing, FlowNode node) {
        if (standsAlone(node)) {
            return;
        }
        if (drawing.flows().from(node).isEmpty() && !mayEnd(node)) {
            drawing.report(node, HouseRule.DEAD_END);
        }
        if (drawing.flows().to(node).isEmpty() && !mayBegin(node)) {
            drawing.report(node, HouseRule.NEVER_REACHED);
        }
    }

    private static boolean standsAlone(FlowNode node) {
        return node instanceof SubProcess subProcess && subProcess.triggeredByEvent()
                || node instanceof Activity activity && activity.isForCompensation();
    }

    /** A timer on the edge of a task without a way out is reported with its task. */
    private static boolean mayEnd(FlowNode node) {
        return node instanceof EndEvent
                || node instanceof BoundaryEvent
                || node instanceof IntermediateThrowEvent throwing && isLink(throwing);
    }

    private static boolean mayBegin(FlowNode node) {
        return node instanceof StartEvent
                || node instanceof BoundaryEvent
                || node instanceof IntermediateCatchEvent catching && isLink(catching);
    }

    private static boolean isLink(FlowNode event) {
        return !event.getChildElementsByType(LinkEventDefinition.class).isEmpty();
    }
}
