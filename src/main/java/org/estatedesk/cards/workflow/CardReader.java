package org.estatedesk.cards.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.estatedesk.cards.Card.Kind;
import org.estatedesk.cards.Card.Line;
import org.jspecify.annotations.Nullable;

/** Reads a drawing as a person would: from the start along the straight line, the exceptions after it. */
class CardReader {

    /**
     * What was read.
     *
     * @param form key of the form that its start asks with; null for none
     * @param lines with groups by their keys
     * @param groups keys of all groups that have something to do, in the order in which they come up
     */
    record Reading(@Nullable String form, List<Line> lines, Set<String> groups) {}

    private final List<Line> lines = new ArrayList<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<FlowNode> read = new HashSet<>();

    Reading read(BpmnModelInstance model, String processKey) {
        BaseElement process = model.getModelElementById(processKey);
        scope(process, 0);
        String form = process.getChildElementsByType(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormRef)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Reading(form, List.copyOf(lines), groups);
    }

    private void scope(BaseElement scope, int level) {
        scope.getChildElementsByType(StartEvent.class).forEach(start -> follow(start, level, null));
        scope.getChildElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .forEach(event -> eventSubProcess(event, level));
    }

    private void eventSubProcess(SubProcess event, int level) {
        String when = event.getChildElementsByType(StartEvent.class).stream()
                .map(CardReader::name)
                .findFirst()
                .orElse(null);
        phase(event, level, when);
    }

    private void follow(FlowNode node, int level, @Nullable String when) {
        if (!read.add(node)) {
            return;
        }
        boolean told = tell(node, level, when);
        String carried = told ? null : when;
        node.getOutgoing().stream()
                .sorted(Comparator.comparingDouble(flow -> turn(node, flow.getTarget())))
                .forEach(flow -> follow(flow.getTarget(), level, answer(node, flow, carried)));
        TimeLimits.attached(node).forEach(event -> aside(event, level));
    }

    private void aside(BoundaryEvent event, int level) {
        Optional<FlowNode> told = TimeLimits.told(event);
        told.flatMap(StepDuty::of).ifPresent(duty -> groups.addAll(duty.groups()));
        told.filter(read::add)
                .ifPresent(next -> next.getOutgoing().forEach(flow -> follow(flow.getTarget(), level, name(event))));
        if (told.isEmpty()) {
            follow(event, level, name(event));
        }
    }

    private boolean tell(FlowNode node, int level, @Nullable String when) {
        if (node instanceof SubProcess phase) {
            phase(phase, level, when);
            return true;
        }
        return StepDuty.of(node)
                .map(duty -> add(line(node, duty, level, when), duty))
                .orElse(false);
    }

    private boolean add(Line line, StepDuty duty) {
        groups.addAll(duty.groups());
        return lines.add(line);
    }

    private Line line(FlowNode node, StepDuty duty, int level, @Nullable String when) {
        return new Line(duty.kind(), level, name(node), when, duty.all(), TimeLimits.of(node));
    }

    private void phase(SubProcess phase, int level, @Nullable String when) {
        lines.add(new Line(Kind.PHASE, level, name(phase), when, List.of(), TimeLimits.of(phase)));
        scope(phase, level + 1);
    }

    /** How far the way from one shape to the next turns up or down; 0: straight on. In points of the drawing. */
    private static double turn(FlowNode from, FlowNode to) {
        return Math.abs(middle(to) - middle(from));
    }

    private static double middle(FlowNode node) {
        if (!(node.getDiagramElement() instanceof BpmnShape shape)) {
            return 0;
        }
        Bounds bounds = shape.getBounds();
        return bounds.getY() + bounds.getHeight() / 2;
    }

    private static @Nullable String answer(FlowNode node, SequenceFlow flow, @Nullable String carried) {
        boolean split = node instanceof Gateway && node.getOutgoing().size() > 1 && flow.getName() != null;
        return split ? (name(node) + "\n" + name(flow)).strip() : carried;
    }

    /** Names may be broken into lines to fit their shapes. */
    static String name(FlowElement element) {
        return StringUtils.defaultString(StringUtils.normalizeSpace(element.getName()));
    }
}
