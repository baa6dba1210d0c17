package org.estatedesk.audit.evidence.dossier;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drawings as the engine still holds them. */
public interface StoredDrawings {

    /**
     * A drawing that has not been deleted.
     *
     * @param name as drawn
     * @param deployment name of its deployment: the reason that was given
     * @param content the file, byte by byte as it was deployed
     */
    record Stored(
            String definitionId,
            @Nullable String name,
            Instant deployedAt,
            @Nullable String deployment,
            byte[] content) {}

    /** A version of a procedure; empty if its deployment was deleted. */
    Optional<Stored> find(String processKey, int version);
}
