package org.estatedesk.drawings;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.differences.DifferenceTexts;
import org.estatedesk.drawings.differences.FileComparison;
import org.estatedesk.drawings.differences.UnreadableFile;
import org.estatedesk.drawings.migration.MoveOrders;
import org.estatedesk.drawings.texts.DrawnTexts;
import org.estatedesk.people.PeopleTexts;
import org.estatedesk.platform.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What an auditor is told of redraws and of cases moved to them, in the language of the request that is answered. Files are
 * compared anew each time: what a sentence says may get better with a later version of the desk.
 */
@Component
public class DrawingHistory {

    /**
     * What a version changed, one sentence each.
     *
     * @param previous the version it followed; null for a first one
     */
    public record Told(Optional<DrawingChange> previous, List<String> sentences) {}

    /** An order to move running cases, with one sentence on what came of it and one for each case that stayed. */
    public record Moved(
            String id,
            String processKey,
            int from,
            int to,
            String orderedBy,
            Instant orderedAt,
            String reason,
            List<String> sentences) {}

    private final DrawingChanges changes;
    private final DrawingVersions versions;
    private final FileComparison comparison;
    private final PeopleTexts groups;
    private final MoveOrders moves;

    DrawingHistory(
            DrawingChanges changes,
            DrawingVersions versions,
            FileComparison comparison,
            PeopleTexts groups,
            MoveOrders moves) {
        this.changes = changes;
        this.versions = versions;
        this.comparison = comparison;
        this.groups = groups;
        this.moves = moves;
    }

    /** Says what a version changed; also when one of the two cannot be compared any more. */
    public Told tell(DrawingChange change) {
        Optional<DrawingChange> previous = changes
                .of(change.drawing().kind(), change.drawing().drawingKey())
                .stream()
                .filter(other -> other.id() < change.id())
                .findFirst();
        return new Told(
                previous,
                previous.map(before -> differences(before, change))
                        .orElseGet(() -> List.of(say("only.first", Map.of()))));
    }

    private List<String> differences(DrawingChange before, DrawingChange after) {
        Optional<byte[]> earlier = versions.contentIfKept(before);
        Optional<byte[]> later = versions.contentIfKept(after);
        if (earlier.isEmpty() || later.isEmpty()) {
            return List.of(say("only.deleted", Map.of()));
        }
        try {
            Locale reader = LocaleContextHolder.getLocale();
            Kind kind = after.drawing().kind();
            return new DifferenceTexts(reader, groups)
                    .sentences(comparison.compare(
                            kind,
                            DrawnTexts.read(kind, earlier.orElseThrow(), reader),
                            DrawnTexts.read(kind, later.orElseThrow(), reader)));
        } catch (UnreadableFile unreadable) {
            return List.of(say("refused.unreadable", Map.of("why", unreadable.reason())));
        }
    }

    /** Orders, newest first: those before a moment, or at it with a lesser id. */
    public List<Moved> moves(Instant before, String id, int size) {
        return moves.ordered(before, id, size).stream().map(this::moved).toList();
    }

    private Moved moved(MoveOrders.Ordered order) {
        var versionsOf = order.versions();
        return new Moved(
                order.batchId(),
                versionsOf.processKey(),
                versionsOf.from(),
                versionsOf.to(),
                order.by(),
                order.at(),
                order.reason(),
                sentences(moves.progress(order.batchId())));
    }

    private List<String> sentences(MoveOrders.Progress progress) {
        String result = Texts.ofReader("messages/moves")
                .say("moved.cases", Map.of("done", progress.done(), "total", progress.total()));
        Stream<String> stayed = progress.failed().stream()
                .map(one -> one.caseNumber() + ": " + one.obstacle().explanation(progress.versions()));
        return Stream.concat(Stream.of(result), stayed).toList();
    }

    /** How many orders there were. */
    public long countMoves() {
        return moves.countOrdered();
    }

    private static String say(String key, Map<String, ?> fields) {
        return Texts.ofReader("messages/differences").say(key, fields);
    }
}
