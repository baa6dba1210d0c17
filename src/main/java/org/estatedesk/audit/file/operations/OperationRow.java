package org.estatedesk.audit.file.operations;

import java.time.Instant;
import org.estatedesk.audit.file.pages.Cursor;
import org.jspecify.annotations.Nullable;

/** A line of the engine's operation log: one property that somebody changed. */
public record OperationRow(
        String id,
        Instant at,
        @Nullable String who,
        String operation,
        @Nullable String entity,
        @Nullable String property,
        @Nullable String before,
        @Nullable String after,
        @Nullable String annotation,
        @Nullable String category) {

    Cursor key() {
        return Cursor.of(at.toEpochMilli(), id);
    }
}
