package org.estatedesk.audit.file.path;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit of one element by one process.
 *
 * @param scope the run of the sub-process, or of the process, that it belongs to
 * @param stepId id of the element; that of the step for what surrounds the runs of a step for several people
 * @param endedAt null while it runs
 * @param cancelled whether it was taken away
 */
record Visit(
        String scope,
        String stepId,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean cancelled) {}
