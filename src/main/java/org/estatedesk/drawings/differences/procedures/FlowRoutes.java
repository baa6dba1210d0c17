package org.estatedesk.drawings.differences.procedures;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.estatedesk.drawings.differences.procedures.outline.Procedure;
import org.estatedesk.drawings.differences.procedures.outline.SequenceFlow;

/**
 * Tells whether a case still goes from one element to another: a step put between two others, or taken out between
 * them, changes arrows but is no change of way.
 */
record FlowRoutes(ComparedProcedures pair) {

    /** Whether the later version leads from one to the other, perhaps through new elements. */
    boolean stillLead(SequenceFlow before) {
        return !pair.has(before.from())
                || !pair.has(before.to())
                || leads(pair.after(), before.from(), before.to(), id -> !pair.had(id));
    }

    /** Whether the earlier version led to the same element, perhaps through what is gone now. */
    boolean alreadyLed(SequenceFlow after) {
        return !pair.had(after.to())
                || starts(after).stream()
                        .anyMatch(start -> leads(pair.before(), start, after.to(), id -> !pair.has(id)));
    }

    /** The elements of the earlier version from which one comes to this arrow through new ones only. */
    private Set<String> starts(SequenceFlow after) {
        Set<String> starts = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(after.from()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String id = open.pop();
            if (pair.had(id)) {
                starts.add(id);
            } else if (seen.add(id)) {
                pair.after().to(id).forEach(way -> open.push(way.from()));
            }
        }
        return starts;
    }

    private static boolean leads(Procedure procedure, String from, String to, Predicate<String> through) {
        Deque<String> open = new ArrayDeque<>(Set.of(from));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            for (SequenceFlow way : procedure.from(open.pop())) {
                if (way.to().equals(to)) {
                    return true;
                }
                if (through.test(way.to()) && seen.add(way.to())) {
                    open.push(way.to());
                }
            }
        }
        return false;
    }
}
