package org.estatedesk.promises;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ledger asks of the engine, and the words in which both speak of timers. */
public interface Timers {

    /** How a timer is drawn. */
    enum Clock {
        /** So much time after the step began. */
        DURATION,
        /** At a date and time. */
        DATE,
        /** Again and again; each round is a promise of its own. */
        CYCLE
    }

    /**
     * A timer that begins to run.
     *
     * @param caseNumber the business key of its process
     * @param due when it fires
     * @param groups those who owe it by the drawing; none where whoever has the step owes it
     */
    record Started(
            @Nullable String caseNumber,
            Commitment.Drawn drawn,
            Commitment.Run run,
            Clock clock,
            Instant due,
            List<String> groups) {}

    /**
     * Who owes a promise.
     *
     * @param groups groups that may take up the step
     * @param person user id of whoever took it up
     */
    record Owner(List<String> groups, @Nullable String person) {}

    /**
     * Who moves a due time, and why.
     *
     * @param who user id, or {@code system}
     * @param reason null if it was moved past the desk, in Cockpit or by a program
     * @param operationId the engine's operation that moved it, whose annotation may give the reason later
     */
    record Mover(
            String who, @Nullable String reason, @Nullable String operationId) {}

    /** Lets a timer fire at another time. */
    void set(Promise promise, Instant due);

    /**
     * Shows a moved due time on the open steps that showed the old one.
     *
     * @param running all promises that still run for the same step
     */
    void show(Promise moved, Instant old, List<Promise> running);

    /** Who owes a phase: whom the drawing names, else those who owe its open steps right now. */
    Owner owner(Promise promise);

    /** Whether a promise whose timer fires was given at all: its timer may name a condition, such as clear facts (HOT-36). */
    boolean given(Promise promise);

    /** The number of the case whose process that execution belongs to; null: it has none yet. */
    @Nullable
    String caseOf(String executionId);

    /** What somebody noted about an operation of the engine afterwards. */
    @Nullable
    String annotation(String operationId);

    /** Why a due time was moved: Cockpit has no place for a reason, but the engine lets people annotate what they did. */
    default @Nullable String reason(PromiseMove move) {
        String operation = move.operationId();
        return move.reason() == null && operation != null ? annotation(operation) : move.reason();
    }
}
