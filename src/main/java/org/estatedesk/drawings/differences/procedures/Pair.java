package org.estatedesk.drawings.differences.procedures;

import java.util.HashSet;
import java.util.Set;
import org.estatedesk.drawings.differences.procedures.outline.Procedure;

/** Two versions of a procedure, side by side. */
record Pair(Procedure before, Procedure after) {

    Labels labelsBefore() {
        return new Labels(before);
    }

    Labels labels() {
        return new Labels(after);
    }

    boolean had(String id) {
        return before.nodes().containsKey(id);
    }

    boolean has(String id) {
        return after.nodes().containsKey(id);
    }

    Set<String> added() {
        Set<String> added = new HashSet<>(after.nodes().keySet());
        added.removeAll(before.nodes().keySet());
        return added;
    }

    Set<String> removed() {
        Set<String> removed = new HashSet<>(before.nodes().keySet());
        removed.removeAll(after.nodes().keySet());
        return removed;
    }
}
