package org.estatedesk.audit.file.path;

import java.time.Instant;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it is listed.
 *
 * @param counter the engine's own number, which orders what happened in one millisecond
 */
record VisitRow(
        String id,
        long counter,
        String stepId,
        @Nullable String name,
        String type,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean cancelled,
        boolean late) {

    Cursor key(long no) {
        return Cursor.of(no, startedAt.toEpochMilli(), counter, id);
    }
}
