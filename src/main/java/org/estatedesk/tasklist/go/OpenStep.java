package org.estatedesk.tasklist.go;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * A row of the person's open steps.
 *
 * @param number the case's; null if there is none of that number
 * @param lines of the case's journal: with each of them something about the case is new
 */
record OpenStep(
        String id,
        String name,
        int priority,
        @Nullable Timestamp due,
        Timestamp since,
        boolean mine,
        String process,
        @Nullable String number,
        @Nullable Integer lines) {

    /** What stands on one card. */
    String card() {
        return number == null ? id : number;
    }
}
