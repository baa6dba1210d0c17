package org.estatedesk.drawings.differences;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of everything that is or was live. Whoever asks has been let in before. */
@FunctionalInterface
public interface VersionFiles {

    /**
     * The content of a version.
     *
     * @param key key of the process or decision, id of the form
     * @param version null for the one that is live
     */
    Optional<byte[]> content(FileKind kind, String key, @Nullable Integer version);
}
