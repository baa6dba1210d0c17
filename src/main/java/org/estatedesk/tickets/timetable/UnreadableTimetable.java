package org.estatedesk.tickets.timetable;

import java.util.List;

/** A file that was not imported; nothing of it was. */
final class UnreadableTimetable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TimetableFault> faults;

    UnreadableTimetable(List<TimetableFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    List<TimetableFault> faults() {
        return faults;
    }
}
