package org.estatedesk.audit.file.values;

import java.time.Instant;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A change of a value as the engine's history has it.
 *
 * @param counter the engine's own number, which orders what happened in one millisecond
 * @param by user id; null if nobody was signed in
 * @param step name of the step at which it was set
 */
public record ChangeRow(
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
