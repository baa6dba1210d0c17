package org.estatedesk.drawings.differences.procedures;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.drawings.differences.ElementChange;
import org.estatedesk.drawings.differences.Report;
import org.estatedesk.drawings.differences.procedures.outline.Way;

/** Finds for each arrow its earlier self: by its id, else by what it connects. */
final class WayComparison {

    private final Pair pair;
    private final Report report;
    private final WaySentences sentences;
    private final Set<String> matched = new HashSet<>();

    WayComparison(Pair pair, Report report) {
        this.pair = pair;
        this.report = report;
        this.sentences = new WaySentences(pair, report);
    }

    void compare() {
        Map<Way, Way> earlier = new HashMap<>();
        Collection<Way> ways = pair.after().ways().values();
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

    private Optional<Way> sameId(Way way) {
        return Optional.ofNullable(pair.before().ways().get(way.id()));
    }

    private Optional<Way> replaced(Way way) {
        Optional<Way> match = pair.before().from(way.from()).stream()
                .filter(way::hasEndsOf)
                .filter(earlier -> !matched.contains(earlier.id()))
                .findFirst();
        match.ifPresent(earlier -> matched.add(earlier.id()));
        return match;
    }

    private void add(Way way) {
        report.mark(way.id(), ElementChange.ADDED);
        touchStart(way);
        sentences.added(way);
    }

    private void remove(Way way) {
        report.mark(way.id(), ElementChange.REMOVED);
        touchStart(way);
        sentences.removed(way);
    }

    private void compare(Way before, Way after) {
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

    private void markChange(Way before, Way after) {
        if (before.id().equals(after.id())) {
            report.mark(after.id(), ElementChange.CHANGED);
        } else {
            report.mark(after.id(), ElementChange.ADDED);
            report.mark(before.id(), ElementChange.REMOVED);
        }
    }

    /** A case that stands where the arrow begins goes another way from there. */
    private void touchStart(Way way) {
        pair.before()
                .node(way.from())
                .ifPresent(start -> report.touch(start.host().isEmpty() ? start.id() : start.host()));
    }
}
