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
public record ValueRow(
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
}
