package org.estatedesk.audit.file.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what people did to a case's processes by hand, oldest first. FileTimes are ISO with the desk's offset. */
record OperationsView(
        List<Item> operations, long total, @Nullable String next) {

    /**
     * One property that somebody changed.
     *
     * @param words what was done, in one sentence
     */
    record Item(
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
}
