package org.estatedesk.drawings.workflow.migration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * What in one drawing may go on as what in another: elements with the same id, wherever they stand, and phases that got
 * another id while their steps kept theirs. The engine has the last word on each.
 */
final class Counterparts {

    /** How the engine names the run of a step that stands around the runs for each single person or thing. */
    private static final String AROUND_ALL = "#multiInstanceBody";

    private final BpmnModelInstance source;
    private final BpmnModelInstance target;

    Counterparts(BpmnModelInstance source, BpmnModelInstance target) {
        this.source = source;
        this.target = target;
    }

    /** By the ids in the source. */
    Map<String, String> find() {
        Map<String, String> found = new LinkedHashMap<>();
        source.getModelElementsByType(FlowNode.class)
                .forEach(node -> counterpart(node).ifPresent(other -> put(found, node, other)));
        return found;
    }

    private static void put(Map<String, String> found, FlowNode node, FlowNode other) {
        found.put(node.getId(), other.getId());
        if (isForSeveral(node) && isForSeveral(other)) {
            found.put(node.getId() + AROUND_ALL, other.getId() + AROUND_ALL);
        }
    }

    private Optional<FlowNode> counterpart(FlowNode node) {
        if (target.getModelElementById(node.getId()) instanceof FlowNode same) {
            return Optional.of(same);
        }
        return node instanceof SubProcess phase ? renamed(phase) : Optional.empty();
    }

    /** The new phase in which most of the steps stand that stood in the old one. */
    private Optional<FlowNode> renamed(SubProcess phase) {
        return children(phase).stream()
                .map(child -> target.<FlowNode>getModelElementById(child.getId()))
                .filter(Objects::nonNull)
                .map(FlowNode::getParentElement)
                .filter(SubProcess.class::isInstance)
                .map(SubProcess.class::cast)
                .filter(parent -> source.getModelElementById(parent.getId()) == null)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Collection<FlowNode> children(SubProcess phase) {
        return phase.getChildElementsByType(FlowNode.class);
    }

    /** How the engine's history knows the run of that step around which its events stand. */
    static String scope(FlowNode step) {
        return isForSeveral(step) ? step.getId() + AROUND_ALL : step.getId();
    }

    /** Whether several people or things go through it at once, or one after the other. */
    static boolean isForSeveral(FlowNode node) {
        return node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }
}
