package org.estatedesk.audit.file.values;

import org.jspecify.annotations.Nullable;

/**
 * A value. Times are ISO with the desk's offset.
 *
 * @param process id of the process
 * @param scope {@code process}, or the name of the step within which it counts
 * @param note why it cannot be shown, or not as a whole
 * @param changes how often it was set
 */
record ValueView(
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
     * @param by user id, or {@code system}
     * @param step name of the step at which it was set
     */
    record Change(
            String at,
            String by,
            @Nullable String step,
            @Nullable String value,
            boolean masked,
            @Nullable String note) {}
}
