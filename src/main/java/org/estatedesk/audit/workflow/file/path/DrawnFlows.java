package org.estatedesk.audit.workflow.file.path;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
                .map(DrawnFlows::flow)
                .toList();
        return new Outline(flows);
    }

    private static Outline.Flow flow(SequenceFlow flow) {
        return new Outline.Flow(
                flow.getId(), flow.getSource().getId(), target(flow.getTarget()).getId(), leaving(flow.getSource()));
    }

    private static Leaving leaving(FlowNode source) {
        if (source instanceof EventBasedGateway) {
            return Leaving.ONE_BY_EVENT;
        }
        return source instanceof ExclusiveGateway ? Leaving.ONE : Leaving.EACH;
    }

    /** The engine knows no link that is thrown: whoever comes there is at its other end already. */
    private static FlowNode target(FlowNode drawn) {
        String link = drawn instanceof IntermediateThrowEvent thrown ? link(thrown.getEventDefinitions()) : null;
        return link == null ? drawn : otherEnd(drawn, link);
    }

    private static FlowNode otherEnd(FlowNode thrown, String link) {
        return thrown.getParentElement().getChildElementsByType(IntermediateCatchEvent.class).stream()
                .filter(caught -> Objects.equals(link, link(caught.getEventDefinitions())))
                .map(FlowNode.class::cast)
                .findFirst()
                .orElse(thrown);
    }

    private static @Nullable String link(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(LinkEventDefinition.class::isInstance)
                .map(definition -> ((LinkEventDefinition) definition).getName())
                .findFirst()
                .orElse(null);
    }
}
