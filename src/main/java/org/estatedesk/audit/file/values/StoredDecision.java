package org.estatedesk.audit.file.values;

import java.time.Instant;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/** One time that a table was asked, as the engine's history has it. */
record StoredDecision(
        String id,
        String definitionId,
        String key,
        @Nullable String name,
        @Nullable Integer version,
        @Nullable String stepId,
        @Nullable String step,
        Instant at) {

    /**
     * A value that went in or came out.
     *
     * @param decision id of the asking
     * @param rule id of the rule; null for what went in
     */
    record Cell(String decision, @Nullable String rule, String name, Stored stored) {}

    Cursor cursor() {
        return Cursor.of(at.toEpochMilli(), id);
    }
}
