package org.estatedesk.drawings.differences.procedures.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A drawing, read.
 *
 * @param nodes by their ids, in the order of the file
 * @param ways by their ids, in the order of the file
 * @param picture where and how large each element is drawn, by the element's id
 */
public record Procedure(Map<String, Node> nodes, Map<String, SequenceFlow> ways, Map<String, String> picture) {

    public Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public List<SequenceFlow> from(String id) {
        return ways.values().stream().filter(way -> way.from().equals(id)).toList();
    }

    public List<SequenceFlow> to(String id) {
        return ways.values().stream().filter(way -> way.to().equals(id)).toList();
    }

    /** What lies in a phase, however deep; nothing for a step. */
    public List<Node> inside(String id) {
        List<Node> found = new ArrayList<>();
        for (Node node : nodes.values()) {
            if (node.phase().equals(id)) {
                found.add(node);
                found.addAll(inside(node.id()));
            }
        }
        return found;
    }
}
