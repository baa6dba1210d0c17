package org.estatedesk.drawings.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChanges;
import org.estatedesk.drawings.DrawingHistory;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.differences.DifferenceTexts;
import org.estatedesk.drawings.differences.FileComparison;
import org.estatedesk.drawings.differences.UnreadableFile;
import org.estatedesk.drawings.differences.Words;
import org.estatedesk.drawings.migration.Moves;
import org.estatedesk.people.PeopleTexts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Compares files anew each time: what a sentence says may get better with a later version of the desk. */
@Component
class WordedHistory implements DrawingHistory {

    private final DrawingChanges changes;
    private final DrawingVersions versions;
    private final FileComparison comparison;
    private final PeopleTexts groups;
    private final Moves moves;
    private final MoveTexts moveTexts;

    WordedHistory(
            DrawingChanges changes,
            DrawingVersions versions,
            FileComparison comparison,
            PeopleTexts groups,
            Moves moves,
            MoveTexts moveTexts) {
        this.changes = changes;
        this.versions = versions;
        this.comparison = comparison;
        this.groups = groups;
        this.moves = moves;
        this.moveTexts = moveTexts;
    }

    @Override
    public Told tell(DrawingChange change) {
        Optional<DrawingChange> previous = changes
                .of(change.drawing().kind(), change.drawing().drawingKey())
                .stream()
                .filter(other -> other.id() < change.id())
                .findFirst();
        DifferenceTexts texts = new DifferenceTexts(language(), groups);
        return new Told(
                previous,
                previous.map(before -> differences(before, change, texts))
                        .orElseGet(() -> List.of(texts.say(Words.phrase("only.first")))));
    }

    private List<String> differences(DrawingChange before, DrawingChange after, DifferenceTexts texts) {
        Optional<byte[]> earlier = versions.contentIfKept(before);
        Optional<byte[]> later = versions.contentIfKept(after);
        if (earlier.isEmpty() || later.isEmpty()) {
            return List.of(texts.say(Words.phrase("only.deleted")));
        }
        try {
            return texts.sentences(
                    comparison.compare(after.drawing().kind(), earlier.orElseThrow(), later.orElseThrow()));
        } catch (UnreadableFile unreadable) {
            Words why = Words.plain(String.valueOf(unreadable.getMessage()));
            return List.of(texts.say(Words.phrase("refused.unreadable", why)));
        }
    }

    @Override
    public List<Moved> moves(Instant before, String id, int size) {
        return moves.ordered(before, id, size).stream().map(this::moved).toList();
    }

    private Moved moved(Moves.Ordered order) {
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

    private List<String> sentences(Moves.Progress progress) {
        String result = moveTexts.say("moved.cases", Map.of("done", progress.done(), "total", progress.total()));
        Stream<String> stayed = progress.failed().stream()
                .map(one -> one.caseNumber() + ": " + moveTexts.why(one.obstacle(), progress.versions()));
        return Stream.concat(Stream.of(result), stayed).toList();
    }

    @Override
    public long countMoves() {
        return moves.countOrdered();
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
