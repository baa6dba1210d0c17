package org.estatedesk.audit.workflow.file.path;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.estatedesk.audit.file.path.Outline;
import org.estatedesk.audit.file.path.Outline.Leaving;
import org.jspecify.annotations.Nullable;

/** Reads the sequence flows of a drawing. */
final class DrawnFlows {

    private DrawnFlows() {}

    static Outline of(BpmnModelInstance drawing) {
        List<Outline.Flow> flows = drawing.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> link(flow.getSource()) == null)
                .flatMap(flow -> ways(List.of(flow)).stream())
                .toList();
        return new Outline(flows);
    }

    /** The engine notes no visit of a link: whoever comes there is at its other end already, and beyond. */
    private static List<Outline.Flow> ways(List<SequenceFlow> passed) {
        SequenceFlow last = passed.get(passed.size() - 1);
        List<SequenceFlow> onwards = last.getTarget() instanceof IntermediateThrowEvent ? beyond(last) : List.of();
        return onwards.isEmpty()
                ? List.of(way(passed, last))
                : onwards.stream()
                        .filter(flow -> !passed.contains(flow))
                        .flatMap(flow -> ways(
                                Stream.concat(passed.stream(), Stream.of(flow)).toList())
                                .stream())
                        .toList();
    }

    private static Outline.Flow way(List<SequenceFlow> passed, SequenceFlow last) {
        FlowNode source = passed.get(0).getSource();
        List<String> ids = passed.stream().map(SequenceFlow::getId).toList();
        return new Outline.Flow(ids, source.getId(), last.getTarget().getId(), leaving(source));
    }

    private static Leaving leaving(FlowNode source) {
        if (source instanceof EventBasedGateway) {
            return Leaving.ONE_BY_EVENT;
        }
        return source instanceof ExclusiveGateway ? Leaving.ONE : Leaving.EACH;
    }

    /** The flows from the other end of a link; none if the flow does not lead to one. */
    private static List<SequenceFlow> beyond(SequenceFlow flow) {
        String link = link(flow.getTarget());
        return flow.getTarget().getParentElement().getChildElementsByType(IntermediateCatchEvent.class).stream()
                .filter(caught -> link != null && link.equals(link(caught)))
                .flatMap(DrawnFlows::from)
                .toList();
    }

    /** By the sources of flows, as the engine does: the lists that elements keep of their flows may be left out. */
    private static Stream<SequenceFlow> from(IntermediateCatchEvent caught) {
        return caught.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                .filter(flow -> caught.equals(flow.getSource()));
    }

    private static @Nullable String link(FlowNode node) {
        if (node instanceof IntermediateThrowEvent thrown) {
            return link(thrown.getEventDefinitions());
        }
        return node instanceof IntermediateCatchEvent caught ? link(caught.getEventDefinitions()) : null;
    }

    private static @Nullable String link(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(LinkEventDefinition.class::isInstance)
                .map(definition -> ((LinkEventDefinition) definition).getName())
                .findFirst()
                .orElse(null);
    }
}
