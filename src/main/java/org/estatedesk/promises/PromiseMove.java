package org.estatedesk.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A due time that was moved: the old one stays here.
 *
 * @param promiseId number of the promise in the ledger
 * @param movedBy user id, or {@code system}
 * @param reason why; null if nobody said so
 * @param operationId the engine's operation that moved it; its annotation may tell why
 */
public record PromiseMove(
        long promiseId,
        Instant oldDueAt,
        Instant newDueAt,
        Instant movedAt,
        String movedBy,
        @Nullable String reason,
        @Nullable String operationId) {

    static PromiseMove of(Promise moved, Instant newDueAt, Instant movedAt, Timers.Mover mover) {
        return new PromiseMove(
                moved.id(), moved.dueAt(), newDueAt, movedAt, mover.who(), mover.reason(), mover.operationId());
    }

    static PromiseMove read(ResultSet row, int number) throws SQLException {
        return new PromiseMove(
                row.getLong("promise_id"),
                row.getTimestamp("old_due_at").toInstant(),
                row.getTimestamp("new_due_at").toInstant(),
                row.getTimestamp("moved_at").toInstant(),
                row.getString("moved_by"),
                row.getString("reason"),
                row.getString("operation_id"));
    }
}
