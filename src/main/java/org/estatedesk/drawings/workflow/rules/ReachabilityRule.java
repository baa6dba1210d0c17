package org.estatedesk.drawings.workflow.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.rules.HouseRule;

/**
 * On every plane there is a start, everything is reached from it, and from everywhere there is a way to an end: no
 * islands, and no rounds that nobody leaves, of which only the rounds are told. Elements without any arrow are reported by {@link FlowRule}.
 */
final class ReachabilityRule implements Drawing.Rule {

    @Override
    public void check(Drawing drawing) {
        Stream.concat(drawing.all(Process.class).stream(), drawing.all(SubProcess.class).stream())
                .filter(plane -> plane.getChildElementsByType(StartEvent.class).isEmpty())
                .forEach(plane -> drawing.report(plane, HouseRule.NO_START));
        drawing.all(FlowNode.class).stream()
                .collect(Collectors.groupingBy(ModelElementInstance::getParentElement))
                .values()
                .forEach(plane -> check(drawing, plane));
    }

    private static void check(Drawing drawing, List<FlowNode> plane) {
        Map<String, Set<String>> ahead = new HashMap<>();
        Map<String, Set<String>> back = new HashMap<>();
        for (FlowNode node : plane) {
            Stream.concat(drawing.flows().targets(node).stream(), drawing.flows().borders(node).stream())
                    .map(FlowNode::getId)
                    .forEach(next -> {
                        ahead.computeIfAbsent(node.getId(), first -> new HashSet<>())
                                .add(next);
                        back.computeIfAbsent(next, first -> new HashSet<>()).add(node.getId());
                    });
        }
        Set<String> reached = walk(ends(plane, back), ahead);
        report(drawing, plane, HouseRule.NEVER_REACHED, id -> !reached.contains(id));
        Set<String> ending = walk(ends(plane, ahead), back);
        report(
                drawing,
                plane,
                HouseRule.NO_WAY_TO_END,
                id -> !ending.contains(id)
                        && walk(List.of(id), ahead).stream()
                                .allMatch(next -> walk(List.of(next), ahead).contains(id)));
    }

    /** The elements that nothing leads to or from. */
    private static List<String> ends(List<FlowNode> plane, Map<String, Set<String>> leads) {
        return plane.stream()
                .map(FlowNode::getId)
                .filter(id -> !leads.containsKey(id))
                .toList();
    }

    private static void report(Drawing drawing, List<FlowNode> plane, HouseRule rule, Predicate<String> wrong) {
        plane.stream().filter(node -> wrong.test(node.getId())).forEach(node -> drawing.report(node, rule));
    }

    /** Everything on the way from these elements, themselves included. */
    private static Set<String> walk(Collection<String> from, Map<String, Set<String>> way) {
        Set<String> met = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            way.getOrDefault(open.remove(), Set.of()).stream().filter(met::add).forEach(open::add);
        }
        return met;
    }
}
