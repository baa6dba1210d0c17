package org.estatedesk.drawings.workflow.rules;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.estatedesk.drawings.rules.HouseRule;

/** Whatever runs can be seen: an element that is in the file but not in the picture would work unseen. */
final class PictureRule implements Drawing.Rule {

    @Override
    public void check(Drawing drawing) {
        if (drawing.all(BpmnPlane.class).isEmpty()) {
            drawing.all(Definitions.class).forEach(file -> drawing.report(file, HouseRule.NO_PICTURE));
            return;
        }
        Set<String> drawn = new HashSet<>();
        drawing.all(BpmnShape.class)
                .forEach(shape -> drawn.add(String.valueOf(shape.getAttributeValue("bpmnElement"))));
        drawing.all(BpmnEdge.class).forEach(edge -> drawn.add(String.valueOf(edge.getAttributeValue("bpmnElement"))));
        drawing.all(FlowElement.class).stream()
                .filter(element -> element instanceof FlowNode || element instanceof SequenceFlow)
                .filter(element -> !drawn.contains(element.getId()))
                .forEach(element -> drawing.report(element, HouseRule.NOT_DRAWN));
    }
}
