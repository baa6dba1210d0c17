package org.estatedesk.drawings.workflow.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** How the arrows of a drawing run, by what the arrows themselves say: the engine goes by nothing else. */
public final class PlaneFlows {

    private static final String SOURCE = "sourceRef";
    private static final String TARGET = "targetRef";
    private static final String HOST = "attachedToRef";

    private final Map<String, FlowNode> nodes = new HashMap<>();
    private final Map<String, List<SequenceFlow>> outgoing;
    private final Map<String, List<SequenceFlow>> incoming;
    private final Map<String, List<BoundaryEvent>> borders;

    PlaneFlows(Collection<FlowNode> nodes, Collection<SequenceFlow> flows) {
        nodes.forEach(node -> this.nodes.put(node.getId(), node));
        outgoing = flows.stream().collect(Collectors.groupingBy(flow -> end(flow, SOURCE)));
        incoming = flows.stream().collect(Collectors.groupingBy(flow -> end(flow, TARGET)));
        borders = nodes.stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .collect(Collectors.groupingBy(event -> Objects.toString(event.getAttributeValue(HOST), "")));
    }

    /** The element with that id. */
    public Optional<FlowNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The arrows that leave an element. */
    List<SequenceFlow> from(FlowNode node) {
        return outgoing.getOrDefault(node.getId(), List.of());
    }

    /** The arrows that lead to an element. */
    List<SequenceFlow> to(FlowNode node) {
        return incoming.getOrDefault(node.getId(), List.of());
    }

    /** The events on the edge of a step. */
    public List<BoundaryEvent> borders(FlowNode node) {
        return borders.getOrDefault(node.getId(), List.of());
    }

    /** The elements that its arrows lead to. */
    List<FlowNode> targets(FlowNode node) {
        return ends(from(node), TARGET);
    }

    /** The elements that its arrows come from. */
    List<FlowNode> sources(FlowNode node) {
        return ends(to(node), SOURCE);
    }

    private List<FlowNode> ends(List<SequenceFlow> flows, String end) {
        return flows.stream().flatMap(flow -> node(end(flow, end)).stream()).toList();
    }

    private static String end(SequenceFlow flow, String end) {
        return Objects.toString(flow.getAttributeValue(end), "");
    }
}
