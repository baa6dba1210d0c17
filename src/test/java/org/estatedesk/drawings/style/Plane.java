package org.estatedesk.drawings.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * One sheet of a drawing: the process itself, or the inside of a collapsed sub-process.
 *
 * @param name id of the process or sub-process
 * @param boxes where each flow node stands
 * @param lines how each flow runs
 * @param labels where the words stand that are written beside an element
 */
record Plane(
        String name, Map<FlowNode, Box> boxes, Map<SequenceFlow, List<Segment>> lines, Map<FlowElement, Box> labels) {

    static List<Plane> of(BpmnModelInstance drawing) {
        return drawing.getModelElementsByType(BpmnPlane.class).stream()
                .map(Plane::read)
                .toList();
    }

    private static Plane read(BpmnPlane plane) {
        Map<FlowNode, Box> boxes = new LinkedHashMap<>();
        Map<FlowElement, Box> labels = new LinkedHashMap<>();
        for (BpmnShape shape : plane.getChildElementsByType(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                boxes.put(node, box(shape));
                Label.of(node, shape.getBpmnLabel()).ifPresent(label -> labels.put(node, label));
            }
        }
        Map<SequenceFlow, List<Segment>> lines = new LinkedHashMap<>();
        for (BpmnEdge edge : plane.getChildElementsByType(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                lines.put(flow, segments(edge));
                Label.of(flow, edge.getBpmnLabel()).ifPresent(label -> labels.put(flow, label));
            }
        }
        return new Plane(plane.getBpmnElement().getId(), boxes, lines, labels);
    }

    private static Box box(BpmnShape shape) {
        Bounds bounds = shape.getBounds();
        boolean expanded = Boolean.TRUE.equals(shape.isExpanded());
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight(), expanded);
    }

    private static List<Segment> segments(BpmnEdge edge) {
        Collection<Waypoint> points = edge.getWaypoints();
        List<Segment> segments = new ArrayList<>();
        Waypoint last = null;
        for (var point : points) {
            if (last != null) {
                segments.add(new Segment(last.getX(), last.getY(), point.getX(), point.getY()));
            }
            last = point;
        }
        return segments;
    }

    /**
     * A rectangle in the Modeler's pixels, y downwards.
     *
     * @param expanded a sub-process that shows its inside
     */
    record Box(double x, double y, double width, double height, boolean expanded) {

        double middle() {
            return y + height / 2;
        }

        double bottom() {
            return y + height;
        }

        boolean contains(Box other) {
            return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
        }

        boolean overlaps(Box other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }

        double right() {
            return x + width;
        }

        /** Whether a straight line passes through the inside, not only along or up to an edge. */
        boolean isCutBy(Segment line) {
            return line.left() < right() && line.right() > x && line.top() < bottom() && line.low() > y;
        }
    }

    /** A straight part of a flow. */
    record Segment(double x1, double y1, double x2, double y2) {

        boolean isStraight() {
            return x1 == x2 || y1 == y2;
        }

        boolean isLevel() {
            return y1 == y2;
        }

        double left() {
            return Math.min(x1, x2);
        }

        double right() {
            return Math.max(x1, x2);
        }

        double top() {
            return Math.min(y1, y2);
        }

        double low() {
            return Math.max(y1, y2);
        }

        /** Whether the two go through one another; touching at an end is a join. */
        boolean crosses(Segment other) {
            Segment level = isLevel() ? this : other;
            Segment upright = isLevel() ? other : this;
            return level.isLevel()
                    && !upright.isLevel()
                    && level.left() < upright.x1
                    && upright.x1 < level.right()
                    && upright.top() < level.y1
                    && level.y1 < upright.low();
        }
    }
}
