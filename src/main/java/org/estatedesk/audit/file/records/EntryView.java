package org.estatedesk.audit.file.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry, with its kind also in words.
 *
 * @param no its number in the journal, from 1
 * @param recordedAt null if it was recorded when it happened
 * @param late whether it was recorded clearly after it happened
 * @param masked whether anything in it is hidden
 */
record EntryView(
        int no,
        String at,
        @Nullable String recordedAt,
        boolean late,
        String kind,
        String label,
        String actor,
        String actorName,
        @Nullable String stepId,
        @Nullable String step,
        @Nullable String processKey,
        @Nullable Integer processVersion,
        @Nullable String text,
        List<Detail> details,
        boolean masked) {

    /** What was entered, decided or changed; {@code before} and {@code after} for what was changed, else {@code value}. */
    record Detail(
            String name,
            @Nullable String value,
            @Nullable String before,
            @Nullable String after) {}
}
