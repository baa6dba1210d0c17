package org.estatedesk.procedures.redraws;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Draws as a manager does: steps put on a way, ways led elsewhere, with their shapes. */
final class Pencil {

    private final BpmnModelInstance drawing;

    Pencil(byte[] xml) {
        this.drawing = Bpmn.readModelFromStream(new ByteArrayInputStream(xml));
    }

    byte[] xml() {
        return Bpmn.convertToString(drawing).getBytes(StandardCharsets.UTF_8);
    }

    <T extends ModelElementInstance> T find(Class<T> type, String id) {
        return type.cast(Objects.requireNonNull(drawing.getModelElementById(id), id));
    }

    /** A new element on the same plane and in the same phase as the way, with its name; not yet connected. */
    <T extends BaseElement> T draw(SequenceFlow beside, Class<T> type, String id) {
        T element = drawing.newInstance(type);
        element.setId(id);
        beside.getParentElement().addChildElement(element);
        BpmnShape shape = drawing.newInstance(BpmnShape.class);
        shape.setBpmnElement(element);
        Bounds place = drawing.newInstance(Bounds.class);
        place.setX(middle(beside));
        place.setY(60);
        place.setWidth(100);
        place.setHeight(80);
        shape.setBounds(place);
        beside.getDiagramElement().getParentElement().addChildElement(shape);
        return element;
    }

    private static double middle(SequenceFlow flow) {
        Collection<Waypoint> points = flow.getDiagramElement().getWaypoints();
        return points.stream().mapToDouble(Waypoint::getX).average().orElseThrow();
    }

    /** Puts an element on a way: the way ends at it, and a new one goes on to where the way went. */
    void putOn(SequenceFlow flow, FlowNode step) {
        FlowNode target = flow.getTarget();
        lead(flow, step);
        connect(flow, step, target);
    }

    /** Leads a way elsewhere. */
    void lead(SequenceFlow flow, FlowNode target) {
        flow.getTarget().getIncoming().remove(flow);
        flow.setTarget(target);
        target.getIncoming().add(flow);
    }

    /** A new way on the same plane. */
    SequenceFlow connect(SequenceFlow beside, FlowNode from, FlowNode to) {
        SequenceFlow way = drawing.newInstance(SequenceFlow.class);
        way.setId("Flow_" + from.getId() + "_To_" + to.getId());
        beside.getParentElement().addChildElement(way);
        way.setSource(from);
        way.setTarget(to);
        from.getOutgoing().add(way);
        to.getIncoming().add(way);
        BpmnEdge edge = drawing.newInstance(BpmnEdge.class);
        edge.setBpmnElement(way);
        edge.addChildElement(point(middle(beside)));
        edge.addChildElement(point(middle(beside) + 60));
        beside.getDiagramElement().getParentElement().addChildElement(edge);
        return way;
    }

    private Waypoint point(double x) {
        Waypoint point = drawing.newInstance(Waypoint.class);
        point.setX(x);
        point.setY(60);
        return point;
    }

    /** Takes a step off its way, with its deadlines and their ways: what led to it leads to what came after it. */
    void takeAway(FlowNode step) {
        SequenceFlow after = step.getOutgoing().iterator().next();
        FlowNode next = after.getTarget();
        step.getIncoming().stream().toList().forEach(flow -> lead(flow, next));
        drawing.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(step))
                .toList()
                .forEach(this::eraseWithBranch);
        erase(step);
    }

    /** An event on the edge goes with its step, and what only it led to goes with it. */
    private void eraseWithBranch(FlowNode element) {
        List<FlowNode> after =
                element.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
        erase(element);
        after.stream().filter(next -> next.getIncoming().isEmpty()).forEach(this::eraseWithBranch);
    }

    /** Erases an element with its shape and the ways that leave it. */
    void erase(FlowNode element) {
        element.getOutgoing().stream().toList().forEach(flow -> {
            flow.getTarget().getIncoming().remove(flow);
            remove(flow.getDiagramElement());
            remove(flow);
        });
        remove(element.getDiagramElement());
        remove(element);
    }

    private static void remove(ModelElementInstance element) {
        element.getParentElement().removeChildElement(element);
    }
}
