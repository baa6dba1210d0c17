package org.estatedesk.audit.file.path;

import org.jspecify.annotations.Nullable;

/**
 * A visit.
 *
 * @param no its number among all visits of the process, from 1
 * @param millis how long it lasted; null while it runs
 */
record VisitView(
        long no,
        String stepId,
        String name,
        String type,
        String startedAt,
        @Nullable String endedAt,
        @Nullable Long millis,
        boolean cancelled,
        boolean late) {}
