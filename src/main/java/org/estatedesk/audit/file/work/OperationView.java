package org.estatedesk.audit.file.work;

import org.jspecify.annotations.Nullable;

/**
 * One property that somebody changed. Times are ISO with the desk's offset.
 *
 * @param words what was done, in one sentence
 */
record OperationView(
        String at,
        String who,
        String operation,
        @Nullable String entity,
        @Nullable String property,
        @Nullable String before,
        @Nullable String after,
        @Nullable String annotation,
        @Nullable String category,
        String words) {}
