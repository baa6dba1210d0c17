package org.estatedesk.promises.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.estatedesk.cases.CaseReading.Shown;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.PromiseMove;
import org.jspecify.annotations.Nullable;

/** A promise as one flat JSON object, see {@code docs/promises.md}. Times are UTC. */
record PromiseView(
        long id,
        @Nullable String caseNumber,
        String name,
        int round,
        @JsonUnwrapped Place place,
        List<String> groups,
        @Nullable String assignee,
        @JsonUnwrapped Time time,
        @JsonUnwrapped End end,
        @JsonUnwrapped Reason reason,
        List<Move> moves) {

    record Place(
            String timerId,
            String stepId,
            String stepName,
            String processKey,
            int processVersion,
            String processInstanceId) {}

    record Time(Instant startedAt, Instant firstDueAt, Instant dueAt, String explanation, boolean provisional) {}

    /**
     * How it ended.
     *
     * @param lateSeconds how late it was, or is by now
     */
    record End(
            String state,
            @Nullable Instant lapsedAt,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            long lateSeconds) {}

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

        Move shownAs(Shown shown) {
            return new Move(oldDueAt, newDueAt, movedAt, movedBy, shown.text(reason));
        }

        static Move of(PromiseMove move, @Nullable String reason) {
            return new Move(move.oldDueAt(), move.newDueAt(), move.movedAt(), move.movedBy(), reason);
        }
    }

    /** The same with what people typed shown as its reader may see it. */
    PromiseView shownAs(Shown shown) {
        return new PromiseView(
                id,
                caseNumber,
                name,
                round,
                place,
                groups,
                assignee,
                time,
                end,
                new Reason(reason.lateReason(), reason.lateReasonLabel(), shown.text(reason.lateReasonText())),
                moves.stream().map(move -> move.shownAs(shown)).toList());
    }

    static PromiseView of(Promise promise, Instant now, Reason reason, List<Move> moves) {
        return new PromiseView(
                promise.id(),
                promise.caseNumber(),
                promise.drawn().name(),
                promise.round(),
                place(promise.drawn(), promise.run()),
                promise.groups(),
                promise.assignee(),
                time(promise),
                end(promise, now),
                reason,
                moves);
    }

    private static Place place(Promise.Drawn drawn, Promise.Run run) {
        return new Place(
                drawn.timerId(),
                drawn.stepId(),
                drawn.stepName(),
                drawn.processKey(),
                drawn.processVersion(),
                run.processInstanceId());
    }

    private static Time time(Promise promise) {
        return new Time(
                promise.startedAt(),
                promise.firstDueAt(),
                promise.dueAt(),
                promise.explanation(),
                promise.provisional());
    }

    private static End end(Promise promise, Instant now) {
        return new End(
                promise.state().name(),
                promise.lapsedAt(),
                promise.endedAt(),
                promise.endedBy(),
                promise.lateness(now).toSeconds());
    }
}
