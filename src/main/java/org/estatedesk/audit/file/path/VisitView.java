package org.estatedesk.audit.file.path;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A visit.
 *
 * @param key where the next page goes on
 * @param no its number among all visits of the process, from 1
 * @param millis how long it lasted; null while it runs
 */
record VisitView(
        @JsonIgnore Cursor key,
        long no,
        String stepId,
        String name,
        String type,
        String startedAt,
        @Nullable String endedAt,
        @Nullable Long millis,
        boolean cancelled,
        boolean late) {}
