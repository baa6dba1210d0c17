package org.estatedesk.drawings.versions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estatedesk.drawings.DrawingChange;

/** What the engine holds, with the record of how it came there. Whoever asks has been let in before. */
public interface DrawingVersions {

    /** All versions of all drawings that still exist, newest first. */
    List<DrawingChange> all();

    /** All versions of a drawing that still exist, newest first. */
    List<DrawingChange> of(DrawingKey drawing);

    /** How many cases run on each version of a process, by definition id; versions without any may be missing. */
    Map<String, Integer> running();

    /** The file's content, as it was deployed. */
    byte[] content(DrawingChange version);

    /** The same of a version that may have been deleted from the engine since. */
    default Optional<byte[]> contentIfKept(DrawingChange version) {
        return Optional.of(content(version));
    }

    /** The newest version of each drawing: what the next case gets. */
    default Map<DrawingKey, DrawingChange> live() {
        return all().stream().collect(Collectors.toMap(DrawingKey::of, version -> version, (newer, older) -> newer));
    }

    /** The newest version. */
    default Optional<DrawingChange> live(DrawingKey drawing) {
        return of(drawing).stream().findFirst();
    }
}
