package org.estatedesk.audit.changes;

import java.util.List;
import java.util.Map;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.drawings.DrawingHistory;
import org.estatedesk.drawings.DrawingHistory.Moved;
import org.springframework.stereotype.Component;

/** Orders to move running cases to another version of their drawing. */
@Component
class MoveSource implements ChangeSource {

    private static final String KIND = "move";

    private final DrawingHistory history;

    MoveSource(DrawingHistory history) {
        this.history = history;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Change> page(Start start, int size) {
        return history.moves(start.at(), start.id(), size).stream()
                .map(this::change)
                .toList();
    }

    private Change change(Moved move) {
        return new Change(
                new ChangePlace(move.orderedAt(), KIND, move.id()),
                move.orderedBy(),
                AuditAccess.TEXTS.say(
                        "move.title", Map.of("process", move.processKey(), "from", move.from(), "to", move.to())),
                move.reason(),
                move.sentences(),
                null);
    }

    @Override
    public long total() {
        return history.countMoves();
    }
}
