package org.estatedesk.drawings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an auditor is told of redraws and of cases moved to them, in the language of the request that is answered. */
public interface DrawingHistory {

    /**
     * What a version changed, one sentence each.
     *
     * @param previous the version it followed; null for a first one
     */
    record Told(Optional<DrawingChange> previous, List<String> sentences) {}

    /** An order to move running cases, with one sentence on what came of it and one for each case that stayed. */
    record Moved(
            String id,
            String processKey,
            int from,
            int to,
            String orderedBy,
            Instant orderedAt,
            String reason,
            List<String> sentences) {}

    /** Says what a version changed; also when one of the two cannot be compared any more. */
    Told tell(DrawingChange change);

    /** Orders, newest first: those before a moment, or at it with a lesser id. */
    List<Moved> moves(Instant before, String id, int size);

    /** How many orders there were. */
    long countMoves();
}
