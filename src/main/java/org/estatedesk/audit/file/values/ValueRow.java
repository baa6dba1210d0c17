package org.estatedesk.audit.file.values;

import java.time.Instant;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A value as the engine's history has it.
 *
 * @param step name of the step within which it counts; null if it counts in the whole process
 * @param removed whether the process removed it; the value is its last one
 */
record ValueRow(
        String id,
        String name,
        String runId,
        @Nullable String step,
        Stored stored,
        boolean removed,
        @Nullable Instant createdAt,
        long changes) {

    Cursor key() {
        return Cursor.of(name, id);
    }

    /**
     * A change of a value as the engine's history has it.
     *
     * @param counter the engine's own number, which orders what happened in one millisecond
     * @param by user id; null if nobody was signed in
     * @param step name of the step at which it was set
     */
    record Change(
            String id,
            String name,
            Instant at,
            long counter,
            @Nullable String by,
            @Nullable String step,
            Stored stored) {

        Cursor key() {
            return Cursor.of(at.toEpochMilli(), counter, id);
        }
    }
}
