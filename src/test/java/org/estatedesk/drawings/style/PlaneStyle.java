package org.estatedesk.drawings.style;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.estatedesk.drawings.style.Plane.Box;
import org.estatedesk.drawings.style.Plane.Segment;

/** What makes one plane beautiful (design section 7); each check lists the elements that are not. */
final class PlaneStyle {

    private static final int MOST_NODES = 25;
    private static final Pattern REQUIREMENT = Pattern.compile("\\b([A-Z]{3}-(\\d+|\\*)|A\\d+)\\b");

    private final Plane plane;

    PlaneStyle(Plane plane) {
        this.plane = plane;
    }

    List<String> faults() {
        return Stream.of(
                        crowd(),
                        unnamed(),
                        sameNames(),
                        withoutRequirement(),
                        oddSizes(),
                        diagonals(),
                        crossings(),
                        linesThroughBoxes(),
                        overlaps(),
                        struckThroughNames(),
                        coveredNames(),
                        boundaryEventsOffTheBottom(),
                        bentHappyPath())
                .flatMap(faults -> faults)
                .map(fault -> plane.name() + ": " + fault)
                .toList();
    }

    private Stream<String> crowd() {
        int nodes = plane.boxes().size();
        return nodes > MOST_NODES ? Stream.of(nodes + " nodes") : Stream.empty();
    }

    private Stream<String> unnamed() {
        return nodes().filter(node -> !(node instanceof Gateway) || asks(node))
                .filter(node -> node.getName() == null || node.getName().isBlank())
                .map(node -> node.getId() + " has no name");
    }

    private Stream<String> sameNames() {
        Set<String> seen = new HashSet<>();
        return nodes().map(FlowNode::getName)
                .filter(name -> name != null && !name.isBlank() && !seen.add(name))
                .map(name -> "more than one is called " + name);
    }

    private static boolean asks(FlowNode gateway) {
        String type = gateway.getElementType().getTypeName();
        return gateway.getOutgoing().size() > 1 && !type.equals("parallelGateway") && !type.equals("eventBasedGateway");
    }

    private Stream<String> withoutRequirement() {
        return nodes().filter(node -> node instanceof Activity || node instanceof Event)
                .filter(node -> node.getDocumentations().stream()
                        .map(Documentation::getTextContent)
                        .noneMatch(text -> REQUIREMENT.matcher(text).find()))
                .map(node -> node.getId() + " names no requirement");
    }

    private Stream<String> oddSizes() {
        return plane.boxes().entrySet().stream()
                .filter(entry -> !entry.getValue().expanded())
                .filter(entry -> !hasStandardSize(entry.getKey(), entry.getValue()))
                .map(entry -> entry.getKey().getId() + " has an odd size");
    }

    private static boolean hasStandardSize(FlowNode node, Box box) {
        if (node instanceof Activity) {
            return box.width() == 100 && box.height() == 80;
        }
        int side = node instanceof Gateway ? 50 : 36;
        return box.width() == side && box.height() == side;
    }

    private Stream<String> diagonals() {
        return plane.lines().entrySet().stream()
                .filter(line -> !line.getValue().stream().allMatch(Segment::isStraight))
                .map(line -> line.getKey().getId() + " runs diagonally");
    }

    private Stream<String> crossings() {
        List<Map.Entry<SequenceFlow, List<Segment>>> lines =
                List.copyOf(plane.lines().entrySet());
        return lines.stream()
                .flatMap(one -> lines.subList(lines.indexOf(one) + 1, lines.size()).stream()
                        .filter(other -> cross(one.getValue(), other.getValue()))
                        .map(other -> one.getKey().getId() + " crosses "
                                + other.getKey().getId()));
    }

    private static boolean cross(List<Segment> one, List<Segment> other) {
        return one.stream().anyMatch(segment -> other.stream().anyMatch(segment::crosses));
    }

    private Stream<String> linesThroughBoxes() {
        return plane.lines().entrySet().stream()
                .flatMap(line -> plane.boxes().entrySet().stream()
                        .filter(box -> !box.getValue().expanded() && cuts(line, box))
                        .map(box -> line.getKey().getId() + " runs through "
                                + box.getKey().getId()));
    }

    private static boolean cuts(Map.Entry<SequenceFlow, List<Segment>> line, Map.Entry<FlowNode, Box> box) {
        return line.getValue().stream().anyMatch(box.getValue()::isCutBy);
    }

    private Stream<String> overlaps() {
        return nodes().filter(node -> !(node instanceof BoundaryEvent))
                .flatMap(node -> nodes().filter(
                                other -> node.getId().compareTo(other.getId()) < 0 && !(other instanceof BoundaryEvent))
                        .filter(other ->
                                collide(plane.boxes().get(node), plane.boxes().get(other)))
                        .map(other -> node.getId() + " overlaps " + other.getId()));
    }

    private static boolean collide(Box one, Box other) {
        boolean nested = one.expanded() && one.contains(other) || other.expanded() && other.contains(one);
        return !nested && one.overlaps(other);
    }

    private Stream<String> struckThroughNames() {
        return plane.labels().entrySet().stream()
                .flatMap(label -> plane.lines().entrySet().stream()
                        .filter(line -> line.getValue().stream().anyMatch(label.getValue()::isCutBy))
                        .map(line -> "the name of " + label.getKey().getId() + " is struck through by "
                                + line.getKey().getId()));
    }

    /** By a shape, or by another name; a gateway's corners are empty. */
    private Stream<String> coveredNames() {
        return plane.labels().entrySet().stream()
                .flatMap(label -> Stream.concat(
                                plane.boxes().entrySet().stream()
                                        .filter(box -> !(box.getKey() instanceof Gateway)
                                                && !box.getValue().expanded()),
                                plane.labels().entrySet().stream()
                                        .filter(other -> label.getKey()
                                                        .getId()
                                                        .compareTo(
                                                                other.getKey().getId())
                                                < 0))
                        .filter(other -> other.getValue().overlaps(label.getValue()))
                        .map(other -> "the name of " + label.getKey().getId() + " is covered by "
                                + other.getKey().getId()));
    }

    private Stream<String> boundaryEventsOffTheBottom() {
        return nodes().filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .filter(event -> plane.boxes().get(event).middle()
                        != plane.boxes().get(event.getAttachedTo()).bottom())
                .map(event -> event.getId() + " is not on the bottom edge");
    }

    /** From the plane's start a straight way leads to an end. */
    private Stream<String> bentHappyPath() {
        return nodes().filter(node -> node instanceof StartEvent start
                        && start.getEventDefinitions().isEmpty()
                        && start.getParentElement().getAttributeValue("id").equals(plane.name()))
                .filter(start -> !endsOnOneLine(start, plane.boxes().get(start).middle(), new HashSet<>()))
                .map(start -> "no straight way from " + start.getId() + " to an end");
    }

    private boolean endsOnOneLine(FlowNode node, double y, Set<FlowNode> passed) {
        Box box = plane.boxes().get(node);
        if (box == null || box.middle() != y && !box.expanded() || !passed.add(node)) {
            return false;
        }
        return node instanceof EndEvent
                || node.getOutgoing().stream().anyMatch(flow -> endsOnOneLine(flow.getTarget(), y, passed));
    }

    private Stream<FlowNode> nodes() {
        return plane.boxes().keySet().stream();
    }
}
