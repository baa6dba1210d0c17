package org.estatedesk.audit.file.path;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.estatedesk.audit.file.path.Outline.Flow;
import org.estatedesk.audit.file.path.Outline.Leaving;

/**
 * Derives the sequence flows that were taken, which the engine does not note: a visit was entered by the flow from that
 * drawn predecessor in the same scope which was left last before the visit began, each flow being used once for each time
 * its source was left (one flow a time for exclusive and event-based gateways).
 */
public final class FlowsTaken {

    /** Where tokens wait: an element in one run of its scope. */
    private record Place(String scope, String stepId) {}

    /** A visit that ended, with the flows by which nobody has gone on yet. */
    private record Left(int no, Instant at, List<Flow> open) {}

    private record Step(Deque<Left> place, Left left, Flow flow) {}

    private static final Comparator<Step> LAST = Comparator.comparing(
                    (Step step) -> step.left().at())
            .thenComparing(step -> step.left().no());

    private final Outline drawing;
    private final Map<Place, Deque<Left>> left = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private int visits;

    public FlowsTaken(Outline drawing) {
        this.drawing = drawing;
    }

    /** The next visit, in the order in which they began. */
    public void add(Visit visit) {
        entry(visit).ifPresent(this::take);
        leave(visit);
        visits++;
    }

    private Optional<Step> entry(Visit visit) {
        return drawing.into(visit.stepId()).stream()
                .map(flow -> last(visit, flow))
                .flatMap(Optional::stream)
                .max(LAST);
    }

    /** The last visit of the flow's source that may still have gone this way. */
    private Optional<Step> last(Visit visit, Flow flow) {
        Deque<Left> place = left.getOrDefault(new Place(visit.scope(), flow.source()), new ArrayDeque<>());
        Iterator<Left> backwards = place.descendingIterator();
        while (backwards.hasNext()) {
            Left candidate = backwards.next();
            if (!candidate.at().isAfter(visit.startedAt()) && candidate.open().contains(flow)) {
                return Optional.of(new Step(place, candidate, flow));
            }
        }
        return Optional.empty();
    }

    private void take(Step step) {
        step.flow().ids().forEach(id -> taken.merge(id, 1, Integer::sum));
        List<Flow> open = step.left().open();
        open.remove(step.flow());
        if (open.isEmpty() || step.flow().leaving() != Leaving.EACH) {
            step.place().removeLastOccurrence(step.left());
        }
    }

    private void leave(Visit visit) {
        List<Flow> ways = new ArrayList<>(drawing.from(visit.stepId()));
        boolean byEvent = ways.stream().anyMatch(flow -> flow.leaving() == Leaving.ONE_BY_EVENT);
        if (visit.endedAt() != null && !ways.isEmpty() && (!visit.cancelled() || byEvent)) {
            left.computeIfAbsent(new Place(visit.scope(), visit.stepId()), unknown -> new ArrayDeque<>())
                    .addLast(new Left(visits, Objects.requireNonNull(visit.endedAt()), ways));
        }
    }

    /** How often each flow was taken, in the order of the drawing, without those that never were. */
    public List<PathView.Flow> counts() {
        return drawing.flows().stream()
                .flatMap(flow -> flow.ids().stream())
                .distinct()
                .map(id -> new PathView.Flow(id, taken.getOrDefault(id, 0)))
                .filter(flow -> flow.count() > 0)
                .toList();
    }
}
