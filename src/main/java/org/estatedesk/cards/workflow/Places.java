package org.estatedesk.cards.workflow;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Where the shapes stand: the straight line of a drawing is what people read first. */
final class Places {

    private Places() {}

    /** How far the way from one shape to the next turns up or down; 0: straight on. In points of the drawing. */
    static double turn(FlowNode from, FlowNode to) {
        return Math.abs(middle(to) - middle(from));
    }

    private static double middle(FlowNode node) {
        if (!(node.getDiagramElement() instanceof BpmnShape shape)) {
            return 0;
        }
        Bounds bounds = shape.getBounds();
        return bounds.getY() + bounds.getHeight() / 2;
    }
}
