package org.estatedesk.drawings.differences.procedures;

import java.util.HashSet;
import java.util.Set;
import org.estatedesk.drawings.differences.procedures.outline.Procedure;

/** Two versions of a procedure, side by side. */
record ComparedProcedures(Procedure before, Procedure after) {

    ElementLabels labelsBefore() {
        return new ElementLabels(before);
    }

    ElementLabels labels() {
        return new ElementLabels(after);
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
