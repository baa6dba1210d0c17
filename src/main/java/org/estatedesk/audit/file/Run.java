package org.estatedesk.audit.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One process that worked on a case.
 *
 * @param version null if nothing tells it any more
 * @param state ACTIVE, SUSPENDED, COMPLETED or TERMINATED
 * @param parent id of the process that called it
 * @param calledFrom id of the step there
 * @param main whether it is the one that opened the case
 * @param drawing false: the deployment of its drawing was deleted
 */
public record Run(
        String id,
        String key,
        @Nullable String name,
        @Nullable Integer version,
        String definitionId,
        Instant startedAt,
        @Nullable Instant endedAt,
        String state,
        @Nullable String parent,
        @Nullable String calledFrom,
        boolean main,
        boolean drawing) {}
