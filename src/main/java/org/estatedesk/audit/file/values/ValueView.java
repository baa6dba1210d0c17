package org.estatedesk.audit.file.values;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A value. Times are ISO with the desk's offset.
 *
 * @param key where the next page goes on
 * @param process id of the process
 * @param scope {@code process}, or the name of the step within which it counts
 * @param note why it cannot be shown, or not as a whole
 * @param changes how often it was set
 */
record ValueView(
        @JsonIgnore Cursor key,
        String id,
        String name,
        String process,
        String scope,
        String type,
        @Nullable String value,
        boolean masked,
        @Nullable String note,
        @Nullable String createdAt,
        long changes) {

    /**
     * A change.
     *
     * @param key where the next page goes on
     * @param by user id, or {@code system}
     * @param step name of the step at which it was set
     */
    record Change(
            @JsonIgnore Cursor key,
            String at,
            String by,
            @Nullable String step,
            @Nullable String value,
            boolean masked,
            @Nullable String note) {}
}
