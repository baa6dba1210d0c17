package org.estatedesk.audit.evidence.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a procedure on which a case ran.
 *
 * @param name as drawn; null if nobody knows any more
 * @param occasion how it went live; null if that was never recorded and its deployment was deleted
 * @param recordedSha256 of its file, as it was recorded when it went live; null if it was not
 * @param content the file as it was deployed; null if its deployment was deleted
 */
public record UsedDrawing(
        String processKey,
        int version,
        @Nullable String name,
        @Nullable Occasion occasion,
        @Nullable String recordedSha256,
        byte @Nullable [] content) {

    /**
     * How a version went live.
     *
     * @param by user id; null: the application itself, or not recorded
     * @param reason as the deployment was named
     */
    public record Occasion(
            Instant at, @Nullable String by, @Nullable String reason) {}

    /** Where it lies in the pack. */
    public String fileName() {
        return "drawings/" + processKey.replaceAll("[^\\w.-]", "_") + "-v" + version + ".bpmn";
    }
}
