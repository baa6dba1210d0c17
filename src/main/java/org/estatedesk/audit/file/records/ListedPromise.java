package org.estatedesk.audit.file.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise. Times are ISO with the desk's offset.
 *
 * @param procedure key of the drawing
 * @param state OPEN, KEPT, LATE or VOID
 * @param lateMillis how late it was, or is by now; null unless it is late
 */
record ListedPromise(
        long id,
        String timerId,
        @Nullable String name,
        String stepId,
        @Nullable String step,
        String procedure,
        int version,
        String processInstanceId,
        int round,
        @Nullable Owner owner,
        String startedAt,
        String firstDue,
        String due,
        String state,
        @Nullable String endedAt,
        @Nullable String endedBy,
        @Nullable String lapsedAt,
        @Nullable Long lateMillis,
        @Nullable String explanation,
        boolean provisional,
        List<Move> moves,
        @Nullable LateReason lateReason) {

    /**
     * Who owed it.
     *
     * @param id of a person, or of groups, separated by commas
     * @param person whether it is a person: people and groups may have the same ids
     */
    record Owner(String id, boolean person) {}

    /** How its due time was moved; {@code why} is null if nobody said so. */
    record Move(String from, String to, String by, @Nullable String why, String at) {}

    /** Why it was late, as the person said who completed the step. */
    record LateReason(
            String category, String categoryName, @Nullable String text, String by, String at) {}
}
