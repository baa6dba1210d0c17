package org.estatedesk.audit.file.path;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of visits, in the order in which they began. */
record VisitsView(List<Item> visits, long total, @Nullable String next) {

    /**
     * A visit.
     *
     * @param no its number among all visits of the process, from 1
     * @param millis how long it lasted; null while it runs
     */
    record Item(
            long no,
            String stepId,
            String name,
            String type,
            String startedAt,
            @Nullable String endedAt,
            @Nullable Long millis,
            boolean cancelled,
            boolean late) {}
}
