package org.estatedesk.promises.web;

import java.time.Instant;
import java.util.List;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.PromiseMove;
import org.jspecify.annotations.Nullable;

/**
 * A promise as JSON. Times are UTC.
 *
 * @param state {@code OPEN}, {@code KEPT}, {@code LATE} or {@code VOID}
 * @param endedAt null while the step is open
 * @param lateSeconds how late it was, or is by now
 * @param lateReason code of the short list
 * @param lateReasonLabel its words in the reader's language
 */
record PromiseView(
        long id,
        @Nullable String caseNumber,
        String name,
        int round,
        String timerId,
        String stepId,
        String stepName,
        String processKey,
        int processVersion,
        String processInstanceId,
        List<String> groups,
        @Nullable String assignee,
        Instant startedAt,
        Instant firstDueAt,
        Instant dueAt,
        String explanation,
        boolean provisional,
        String state,
        @Nullable Instant lapsedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        long lateSeconds,
        @Nullable String lateReason,
        @Nullable String lateReasonLabel,
        @Nullable String lateReasonText,
        List<Move> moves) {

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

    static PromiseView of(Promise promise, Instant now, @Nullable String reasonLabel, List<Move> moves) {
        Promise.LateReason reason = promise.lateReason();
        return new PromiseView(
                promise.id(),
                promise.caseNumber(),
                promise.drawn().name(),
                promise.round(),
                promise.drawn().timerId(),
                promise.drawn().stepId(),
                promise.drawn().stepName(),
                promise.drawn().processKey(),
                promise.drawn().processVersion(),
                promise.run().processInstanceId(),
                promise.groups(),
                promise.assignee(),
                promise.startedAt(),
                promise.firstDueAt(),
                promise.dueAt(),
                promise.explanation(),
                promise.provisional(),
                promise.state().name(),
                promise.lapsedAt(),
                promise.endedAt(),
                promise.endedBy(),
                promise.lateness(now).toSeconds(),
                reason == null ? null : reason.code(),
                reasonLabel,
                reason == null ? null : reason.text(),
                moves);
    }
}
