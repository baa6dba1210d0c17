package org.estatedesk.audit.file.decisions;

import java.time.Instant;
import org.estatedesk.audit.file.values.Stored;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/** One time that a table was asked, as the engine's history has it. */
public record DecisionRow(
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
    public record Cell(String decision, @Nullable String rule, String name, Stored stored) {}

    /**
     * A row of a table.
     *
     * @param number from 1
     * @param clause its annotation
     */
    public record TableRow(int number, @Nullable String clause) {}

    Cursor cursor() {
        return Cursor.of(at.toEpochMilli(), id);
    }
}
