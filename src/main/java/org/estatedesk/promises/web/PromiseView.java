package org.estatedesk.promises.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.PromiseMove;
import org.jspecify.annotations.Nullable;

/**
 * A promise as one flat JSON object, see {@code docs/promises.md}. Times are UTC.
 *
 * @param lateSeconds how late it was, or is by now
 */
record PromiseView(
        long id,
        @Nullable String caseNumber,
        @JsonUnwrapped Promise.Drawn drawn,
        String processInstanceId,
        int round,
        List<String> groups,
        @Nullable String assignee,
        Instant startedAt,
        Instant firstDueAt,
        Instant dueAt,
        String explanation,
        boolean provisional,
        Promise.State state,
        @Nullable Instant lapsedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        long lateSeconds,
        @JsonUnwrapped Reason reason,
        List<Move> moves) {

    record Reason(
            @Nullable String lateReason,
            @Nullable String lateReasonLabel,
            @Nullable String lateReasonText) {}

    /**
     * How its due time was moved.
     *
     * @param reason null if nobody gave one
     */
    record Move(
            Instant oldDueAt,
            Instant newDueAt,
            Instant movedAt,
            String movedBy,
            @Nullable String reason) {

        static Move of(PromiseMove move, @Nullable String reason) {
            return new Move(move.oldDueAt(), move.newDueAt(), move.movedAt(), move.movedBy(), reason);
        }
    }

    static PromiseView of(Promise promise, Instant now, Reason reason, List<Move> moves) {
        return new PromiseView(
                promise.id(),
                promise.caseNumber(),
                promise.drawn(),
                promise.run().processInstanceId(),
                promise.round(),
                promise.groups(),
                promise.assignee(),
                promise.startedAt(),
                promise.firstDueAt(),
                promise.dueAt(),
                promise.explanation(),
                promise.provisional(),
                promise.state(),
                promise.lapsedAt(),
                promise.endedAt(),
                promise.endedBy(),
                promise.lateness(now).toSeconds(),
                reason,
                moves);
    }
}
