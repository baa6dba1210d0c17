package org.estatedesk.drawings.differences.procedures;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.estatedesk.drawings.differences.TimerWords;
import org.estatedesk.drawings.differences.Words;
import org.estatedesk.drawings.differences.procedures.outline.Node;
import org.estatedesk.drawings.differences.procedures.outline.NodeKind;
import org.estatedesk.drawings.differences.procedures.outline.Procedure;
import org.estatedesk.drawings.differences.procedures.outline.SequenceFlow;

/** What is new, where it stands, and what it does: {@code step "Call back" added after "Reply", done by Front desk}. */
final class AddedSentence {

    private final Procedure procedure;
    private final ElementLabels labels;

    AddedSentence(Procedure procedure) {
        this.procedure = procedure;
        this.labels = new ElementLabels(procedure);
    }

    Words of(Node node) {
        return Words.phrase("added", labels.full(node.id()), where(node), what(node));
    }

    private Words where(Node node) {
        Set<String> starts = new LinkedHashSet<>();
        collectNamed(node.id(), starts, new HashSet<>());
        List<Words> before = starts.stream().map(labels::brief).toList();
        if (!node.host().isEmpty()) {
            return Words.phrase("added.to", labels.full(node.host()));
        }
        if (!before.isEmpty()) {
            return Words.phrase("added.after", Words.list(before));
        }
        boolean isInPhase = procedure
                .node(node.phase())
                .filter(phase -> phase.kind() == NodeKind.PHASE)
                .isPresent();
        return isInPhase ? Words.phrase("added.in", labels.full(node.phase())) : Words.plain("");
    }

    /** What stands before it, past gateways without a name. */
    private void collectNamed(String id, Set<String> found, Set<String> seen) {
        for (SequenceFlow way : procedure.to(id)) {
            boolean isNameless = procedure
                    .node(way.from())
                    .filter(start -> start.name().isEmpty())
                    .isPresent();
            if (!isNameless) {
                found.add(way.from());
            } else if (seen.add(way.from())) {
                collectNamed(way.from(), found, seen);
            }
        }
    }

    /** Who does it, by when, who is told; empty where the name says it all. */
    Words what(Node node) {
        Stream<Optional<Words>> parts = Stream.of(
                node.detail("timer").map(time -> Words.phrase("added.time", TimerWords.spoken(time))),
                node.detail("candidateGroups").map(groups -> Words.phrase("added.doer", RecipientWords.groups(groups))),
                MessageComparison.told(node),
                node.detail("decisionRef").map(table -> Words.phrase("added.table", Words.plain(table))),
                node.detail("calledElement").map(called -> Words.phrase("added.calls", Words.plain(called))),
                interrupts(node));
        return parts.flatMap(Optional::stream)
                .reduce((first, second) -> Words.phrase("added.and", first, second))
                .orElseGet(() -> Words.plain(""));
    }

    private Optional<Words> interrupts(Node node) {
        boolean stays = node.detail("cancelActivity").filter("false"::equals).isPresent();
        return node.host().isEmpty() || stays
                ? Optional.empty()
                : Optional.of(Words.phrase("added.interrupts", ElementLabels.kind(host(node))));
    }

    private Node host(Node node) {
        return procedure.node(node.host()).orElse(node);
    }
}
