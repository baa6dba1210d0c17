package org.estatedesk.drawings.versions;

import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.jspecify.annotations.Nullable;

/**
 * A wish to put a drawing live.
 *
 * @param basedOn the version that the drawer saw as live; 0 for a new drawing
 * @param cameFrom the version whose content this is, when somebody goes back; otherwise null
 * @param reason why, as the drawer says; becomes the deployment's name
 */
public record Redraw(
        DrawingKey drawing,
        DrawingFile file,
        int basedOn,
        @Nullable Integer cameFrom,
        String reason) {

    /** The deployment's source when it came from the browser. */
    public static final String SOURCE = "EstateDesk Modeler";
}
