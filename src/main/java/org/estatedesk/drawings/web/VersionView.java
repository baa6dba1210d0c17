package org.estatedesk.drawings.web;

import java.time.Instant;
import java.util.List;
import org.estatedesk.drawings.DrawingChange;
import org.jspecify.annotations.Nullable;

/**
 * A version in a drawing's history.
 *
 * @param deployedBy user id, or the application's name
 * @param source where it came from, such as {@code Camunda Modeler}
 * @param cameFrom the version whose content was put live again
 * @param warnings what the house rules doubted, in the caller's language
 * @param running how many cases run on it
 */
record VersionView(
        int version,
        String definitionId,
        String deploymentId,
        String fileName,
        Instant deployedAt,
        String deployedBy,
        @Nullable String reason,
        @Nullable String source,
        @Nullable Integer cameFrom,
        List<String> warnings,
        int running) {

    static VersionView of(DrawingChange version, List<String> warnings, int running) {
        DrawingChange.Content content = version.content();
        DrawingChange.Occasion occasion = version.occasion();
        return new VersionView(
                version.drawing().version(),
                content.definitionId(),
                content.deploymentId(),
                content.fileName(),
                occasion.deployedAt(),
                DrawingView.deployedBy(version),
                occasion.reason(),
                occasion.source(),
                occasion.cameFrom(),
                warnings,
                running);
    }
}
