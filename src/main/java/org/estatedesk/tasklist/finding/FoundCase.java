package org.estatedesk.tasklist.finding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as the search box shows it. Of a case that the person may not see, there are number, status and whom to ask.
 *
 * @param seen whether the person may open it
 * @param status OPEN, CLOSED or ENDED
 * @param who has a step of it; of a case without one, who was asked first
 * @param steps what is to be done now
 * @param title what it is about
 * @param procedure as drawn
 * @param due when the next promise is due, as ISO date and time with the desk's offset; null if none runs
 */
record FoundCase(
        String number,
        boolean seen,
        String status,
        Set<String> who,
        List<Step> steps,
        @Nullable String procedure,
        @Nullable String caseClass,
        @Nullable String outcome,
        @Nullable String customer,
        @Nullable String unit,
        @Nullable String title,
        @Nullable String due,
        @Nullable String registeredAt) {

    /** @param name as drawn */
    record Step(String name) {}
}
