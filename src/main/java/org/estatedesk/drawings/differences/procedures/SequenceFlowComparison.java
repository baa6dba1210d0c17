package org.estatedesk.drawings.differences.procedures;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.drawings.differences.Difference;
import org.estatedesk.drawings.differences.DifferenceReport;
import org.estatedesk.drawings.differences.procedures.outline.SequenceFlow;

/** Finds for each arrow its earlier self: by its id, else by what it connects. */
final class SequenceFlowComparison {

    private final ComparedProcedures pair;
    private final DifferenceReport report;
    private final SequenceFlowSentences sentences;
    private final Set<String> matched = new HashSet<>();

    SequenceFlowComparison(ComparedProcedures pair, DifferenceReport report) {
        this.pair = pair;
        this.report = report;
        this.sentences = new SequenceFlowSentences(pair, report);
    }

    void compare() {
        Map<SequenceFlow, SequenceFlow> earlier = new HashMap<>();
        Collection<SequenceFlow> ways = pair.after().ways().values();
        ways.forEach(way -> sameId(way).ifPresent(match -> earlier.put(way, match)));
        earlier.values().forEach(way -> matched.add(way.id()));
        ways.stream()
                .filter(way -> !earlier.containsKey(way))
                .forEach(way -> replaced(way).ifPresent(match -> earlier.put(way, match)));
        ways.forEach(way ->
                Optional.ofNullable(earlier.get(way)).ifPresentOrElse(match -> compare(match, way), () -> add(way)));
        pair.before().ways().values().stream()
                .filter(way -> !matched.contains(way.id()))
                .forEach(this::remove);
    }

    private Optional<SequenceFlow> sameId(SequenceFlow way) {
        return Optional.ofNullable(pair.before().ways().get(way.id()));
    }

    private Optional<SequenceFlow> replaced(SequenceFlow way) {
        Optional<SequenceFlow> match = pair.before().from(way.from()).stream()
                .filter(way::hasEndsOf)
                .filter(earlier -> !matched.contains(earlier.id()))
                .findFirst();
        match.ifPresent(earlier -> matched.add(earlier.id()));
        return match;
    }

    private void add(SequenceFlow way) {
        report.mark(way.id(), Difference.Change.ADDED);
        touchStart(way);
        sentences.added(way);
    }

    private void remove(SequenceFlow way) {
        report.mark(way.id(), Difference.Change.REMOVED);
        touchStart(way);
        sentences.removed(way);
    }

    private void compare(SequenceFlow before, SequenceFlow after) {
        if (before.equals(after)) {
            return;
        }
        markChange(before, after);
        if (!before.worksAs(after)) {
            touchStart(before);
            touchStart(after);
        }
        sentences.changed(before, after);
    }

    private void markChange(SequenceFlow before, SequenceFlow after) {
        if (before.id().equals(after.id())) {
            report.mark(after.id(), Difference.Change.CHANGED);
        } else {
            report.mark(after.id(), Difference.Change.ADDED);
            report.mark(before.id(), Difference.Change.REMOVED);
        }
    }

    /** A case that stands where the arrow begins goes another way from there. */
    private void touchStart(SequenceFlow way) {
        pair.before()
                .node(way.from())
                .ifPresent(start -> report.touch(start.host().isEmpty() ? start.id() : start.host()));
    }
}
