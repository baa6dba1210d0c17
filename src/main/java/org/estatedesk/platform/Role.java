package org.estatedesk.platform;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the members of one group may do besides the tasks they are candidates of; see {@code people/rights.yaml}.
 *
 * @param opens web apps the group may sign in to, by Camunda's names
 * @param starts keys of the procedures it may start
 * @param supervises keys of the procedures whose cases and tasks it sees, or {@code *} for all
 * @param reassigns whether it may hand a supervised task to somebody else
 * @param movesPromises whether it may move the due time of a promise
 * @param keepsTimetable whether it may replace the timetables of trains and flights
 * @param keepsCalendar whether it may replace a year of the working calendar
 * @param keepsResidents whether it may change who lives and works in which unit
 * @param keepsAnswers whether it may write approved answers, and recall wrong ones
 * @param counts whether it reads figures, which name nobody
 * @param deploys whether it may draw and put procedures live (ROL-03)
 * @param audits whether it reads everything and changes nothing (ROL-09)
 * @param administers whether it may do everything
 */
public record Role(
        @DefaultValue List<String> opens,
        @DefaultValue List<String> starts,
        @DefaultValue List<String> supervises,
        boolean reassigns,
        boolean movesPromises,
        boolean keepsTimetable,
        boolean keepsCalendar,
        boolean keepsResidents,
        boolean keepsAnswers,
        boolean counts,
        boolean deploys,
        boolean audits,
        boolean administers) {

    /** Tells whether the group works on tasks, and so needs the list of tasks. */
    public boolean worksOnTasks() {
        return opens.contains("tasklist");
    }

    /** Tells whether the group begins cases, and so needs to know who calls. */
    public boolean takesCalls() {
        return !starts.isEmpty();
    }

    /** Tells whether the group may look up who lives and works in which unit; auditors see masked values. */
    public boolean readsResidents() {
        return takesCalls() || keepsResidents || audits;
    }

    /** Tells whether the group may look into the visit-and-call register; auditors see masked values. */
    public boolean readsContacts() {
        return takesCalls() || supervisesOthers() || audits;
    }

    /** Tells whether the group may look up approved answers. */
    public boolean readsAnswers() {
        return worksOnTasks() || keepsAnswers;
    }

    /** Tells whether the group sees cases of others. */
    public boolean supervisesOthers() {
        return !supervises.isEmpty();
    }

    /** Tells whether the group sees all drawings, live and past. */
    public boolean seesDrawings() {
        return deploys || audits;
    }

    /** Tells whether the group reads figures. */
    public boolean seesFigures() {
        return counts || audits;
    }
}
