package org.estatedesk.drawings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a procedure that the engine holds, whether or not a {@link DrawingChange} tells how it came there.
 *
 * @param version as the engine counts, from 1
 * @param name as drawn
 * @param isActive whether new cases may begin on it
 * @param isStartable whether Tasklist offers to start it
 * @param deployment name of its deployment: the reason that was given
 */
public record DeployedProcess(
        String definitionId,
        String key,
        int version,
        @Nullable String name,
        boolean isActive,
        boolean isStartable,
        Instant deployedAt,
        @Nullable String deployment) {}
