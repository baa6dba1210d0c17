package org.estatedesk.drawings.versions;

import java.util.List;
import org.estatedesk.drawings.DrawingFile;

/**
 * What a start of the application does with its shipped files. Files that are live as they are stand in none of these.
 *
 * @param changed goes live
 * @param redrawn stays as somebody redrew it
 * @param heldBack stays as it is, because what somebody redrew relies on it
 */
public record Upgrade(List<DrawingFile> changed, List<DrawingFile> redrawn, List<DrawingFile> heldBack) {

    /** Whether live redraws may be the reason when the rest does not fit together. */
    public boolean meetsRedraws() {
        return !redrawn.isEmpty() || !heldBack.isEmpty();
    }

    /** The names of files, for a line of the log. */
    public static String names(List<DrawingFile> files) {
        return String.join(", ", files.stream().map(DrawingFile::name).toList());
    }
}
