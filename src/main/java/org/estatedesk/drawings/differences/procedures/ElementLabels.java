package org.estatedesk.drawings.differences.procedures;

import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.estatedesk.drawings.differences.Words;
import org.estatedesk.drawings.differences.procedures.outline.Node;
import org.estatedesk.drawings.differences.procedures.outline.NodeKind;
import org.estatedesk.drawings.differences.procedures.outline.Procedure;
import org.estatedesk.drawings.differences.procedures.outline.SequenceFlow;

/** How elements of one version are called in a sentence. */
record ElementLabels(Procedure procedure) {

    private static final int LONG = 60;

    /** Kind and name: {@code step "Give first reply"}; without a name by its neighbour: {@code join before "Visit"}. */
    Words full(String id) {
        return procedure.node(id).map(this::full).orElseGet(() -> Words.quoted(id));
    }

    /** The name alone; kind and neighbour where it has none. */
    Words brief(String id) {
        return procedure
                .node(id)
                .map(node -> node.name().isEmpty() ? full(node) : name(node))
                .orElseGet(() -> Words.quoted(id));
    }

    private Words full(Node node) {
        return node.name().isEmpty() ? unnamed(node) : Words.phrase("named", kind(node), name(node));
    }

    private Words unnamed(Node node) {
        List<SequenceFlow> onwards = procedure.from(node.id());
        if (!onwards.isEmpty()) {
            return near("unnamed.before", node, onwards.get(0).to());
        }
        List<SequenceFlow> before = procedure.to(node.id());
        if (!before.isEmpty()) {
            return near("unnamed.after", node, before.get(0).from());
        }
        return node.phase().isEmpty() ? kind(node) : near("unnamed.in", node, node.phase());
    }

    private Words near(String key, Node node, String neighbour) {
        return Words.phrase(key, kind(node), nameOrKind(neighbour));
    }

    /** Not the neighbour's neighbour: nameless ones may stand in a circle. */
    private Words nameOrKind(String id) {
        return procedure
                .node(id)
                .map(node -> node.name().isEmpty() ? kind(node) : name(node))
                .orElseGet(() -> Words.quoted(id));
    }

    /** The arrow, or the answer that is written on it. */
    Words way(SequenceFlow way) {
        return isAnswer(way)
                ? Words.phrase("answer", answer(way), full(way.from()))
                : Words.phrase("way", brief(way.from()), brief(way.to()));
    }

    /** What is written on the arrow; without a name where it leads to. */
    Words answer(SequenceFlow way) {
        return way.name().isEmpty() ? Words.phrase("answer.to", brief(way.to())) : Words.quoted(way.name());
    }

    boolean isAnswer(SequenceFlow way) {
        return procedure
                .node(way.from())
                .filter(node -> node.kind() == NodeKind.QUESTION)
                .isPresent();
    }

    static Words kind(Node node) {
        return Words.phrase("kind." + node.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Words name(Node node) {
        return Words.quoted(StringUtils.abbreviate(node.name(), "…", LONG));
    }
}
