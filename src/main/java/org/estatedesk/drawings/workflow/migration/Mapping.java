package org.estatedesk.drawings.workflow.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.estatedesk.drawings.migration.Hindrance;
import org.estatedesk.drawings.migration.MappedStep;
import org.jspecify.annotations.Nullable;

/** What goes on as what from one version of a drawing to another, as the engine accepts it. */
final class Mapping {

    private final MigrationPlan plan;
    private final BpmnModelInstance source;
    private final BpmnModelInstance target;
    private final Map<String, String> targets;

    Mapping(MigrationPlan plan, BpmnModelInstance source, BpmnModelInstance target) {
        this.plan = plan;
        this.source = source;
        this.target = target;
        this.targets = plan.getInstructions().stream()
                .collect(Collectors.toMap(
                        MigrationInstruction::getSourceActivityId, MigrationInstruction::getTargetActivityId));
    }

    MigrationPlan plan() {
        return plan;
    }

    BpmnModelInstance target() {
        return target;
    }

    /** Whether an element of the target carries on one of the source. */
    boolean carriesOn(String targetId) {
        return targets.containsValue(targetId);
    }

    /** Whether an element of the target is new there. */
    boolean adds(String targetId) {
        return !carriesOn(targetId) && source.getModelElementById(targetId) == null;
    }

    /** The id in the source of what is called so in the target; the same if it is new there. */
    String sourceOf(String targetId) {
        return targets.entrySet().stream()
                .filter(pair -> pair.getValue().equals(targetId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(targetId);
    }

    /** Steps, phases and events; gateways have no meaning of their own. */
    List<MappedStep> steps() {
        return targets.entrySet().stream()
                .filter(pair -> target.getModelElementById(pair.getValue()) instanceof FlowNode node
                        && !(node instanceof Gateway))
                .map(pair -> new MappedStep(pair.getKey(), pair.getValue(), name(target, pair.getValue())))
                .sorted(java.util.Comparator.comparing(MappedStep::from))
                .toList();
    }

    String name(String sourceId) {
        return name(source, sourceId);
    }

    private static String name(BpmnModelInstance drawing, String id) {
        return drawing.getModelElementById(id) instanceof FlowNode node && node.getName() != null
                ? StringUtils.normalizeSpace(node.getName())
                : id;
    }

    /** Why a case that stands there cannot be moved. */
    Optional<Hindrance> hindrance(String sourceId) {
        return targets.containsKey(sourceId) ? Optional.empty() : Optional.of(why(sourceId));
    }

    private Hindrance why(String sourceId) {
        FlowNode here = source.getModelElementById(sourceId);
        FlowNode there = flowNode(target.getModelElementById(sourceId));
        if (there == null) {
            return Hindrance.STEP_GONE;
        }
        if (here == null || !here.getElementType().equals(there.getElementType())) {
            return Hindrance.OTHER_KIND;
        }
        boolean sameNumber = Counterparts.isForSeveral(here) == Counterparts.isForSeveral(there);
        return sameNumber ? otherwise(here) : Hindrance.OTHER_NUMBER;
    }

    private static Hindrance otherwise(FlowNode here) {
        return here instanceof Event ? Hindrance.OTHER_KIND : Hindrance.OTHER_PLACE;
    }

    private static @Nullable FlowNode flowNode(@Nullable Object element) {
        return element instanceof FlowNode node ? node : null;
    }

    /** The machine is just about to do it, or to leave it: the other drawing must pause at the same place. */
    Optional<Hindrance> machineHindrance(String sourceId, boolean after) {
        Optional<Hindrance> hindrance = hindrance(sourceId);
        if (hindrance.isPresent()) {
            return hindrance;
        }
        FlowNode there = flowNode(target.getModelElementById(String.valueOf(targets.get(sourceId))));
        boolean pauses = there != null && (after ? there.isCamundaAsyncAfter() : there.isCamundaAsyncBefore());
        return pauses ? Optional.empty() : Optional.of(Hindrance.MACHINE_STEP);
    }

    /**
     * Whether that is an event sub-process that took the case out of its normal course. The engine forgets that its event
     * is over and would wait for it anew; of timers we know better, see {@link AddedTimers}.
     */
    boolean isInterruption(String sourceId) {
        return source.getModelElementById(sourceId) instanceof SubProcess beside
                && beside.triggeredByEvent()
                && beside.getChildElementsByType(StartEvent.class).stream()
                        .anyMatch(start -> start.isInterrupting() && ElementKinds.isHeard(start));
    }
}
