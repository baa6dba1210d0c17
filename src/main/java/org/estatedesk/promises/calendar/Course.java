package org.estatedesk.promises.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * How working time passed from a start to a due time.
 *
 * @param worked the stretches that counted, in order; the last one ends with the due time
 * @param unknownYears years that it touched and whose special days nobody knows
 */
record Course(Instant start, List<Opening> worked, Instant due, Set<Integer> unknownYears) {

    boolean isProvisional() {
        return !unknownYears.isEmpty();
    }

    /** Whether the doors were open at the start. */
    boolean beginsAtOnce() {
        return worked.isEmpty() || worked.get(0).from().equals(start);
    }
}
