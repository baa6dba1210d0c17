package org.estatedesk.drawings.differences;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between two versions of a file.
 *
 * @param sentences one for each change, in the order of the file; empty when nothing differs
 * @param elements the ids of what was added, removed, changed or moved, for colours
 * @param places ids of the earlier version's elements: a case that stands at one of them stands in the changed part
 */
public record Difference(List<Words> sentences, Map<String, Change> elements, Set<String> places) {

    /** Whether both versions mean the same and look the same. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** What happened to an element between two versions; {@code MOVED} is a matter of the picture only. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }
}
