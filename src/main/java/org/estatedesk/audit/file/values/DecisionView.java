package org.estatedesk.audit.file.values;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * One time that a table was asked. Times are ISO with the desk's offset.
 *
 * @param cursor where the next page goes on
 * @param version null if the table was deleted and nothing tells it any more
 * @param hit whether a rule fitted
 */
record DecisionView(
        @JsonIgnore Cursor cursor,
        String at,
        String key,
        String name,
        @Nullable Integer version,
        @Nullable String stepId,
        @Nullable String step,
        List<Named> inputs,
        List<Rule> rules,
        boolean hit) {

    /** A value by the name of its column. */
    record Named(String name, @Nullable String value) {}

    /**
     * A rule that fitted.
     *
     * @param number its row in the table, from 1; null if the table was deleted
     * @param clause the annotation of the row
     */
    record Rule(
            String id, @Nullable Integer number, @Nullable String clause, List<Named> outputs) {}
}
