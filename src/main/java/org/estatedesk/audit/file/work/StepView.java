package org.estatedesk.audit.file.work;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A task. Times are ISO with the desk's offset, lengths in milliseconds.
 *
 * @param key where the next page goes on
 * @param procedure key of the drawing
 * @param completedBy null if it was taken away or is still open
 * @param deleteReason why it was taken away; null if it was completed or is still open
 * @param waitedMillis until somebody took it up, or until its end, or now, if nobody did
 * @param workedMillis from then to its end, or now; null if nobody took it up
 * @param late whether a promise given for it was broken
 * @param group groups that might take it up, separated by commas
 */
record StepView(
        @JsonIgnore Cursor key,
        String taskId,
        String stepId,
        @Nullable String name,
        String procedure,
        String createdAt,
        List<Claim> claims,
        @Nullable String claimedAt,
        @Nullable String endedAt,
        @Nullable String completedBy,
        @Nullable String deleteReason,
        long waitedMillis,
        @Nullable Long workedMillis,
        @Nullable String due,
        boolean late,
        @Nullable String group) {

    /** Who got it; {@code by} is whoever gave it, {@code who} is null when it was given back. */
    record Claim(String at, @Nullable String who, @Nullable String by) {}
}
