package org.estatedesk.tickets.timetable;

import java.nio.charset.StandardCharsets;
import org.estatedesk.tickets.Means;
import org.springframework.stereotype.Component;

/** Keeps the timetable of flights for tests of other packages. */
@Component
public class TimetableDesk {

    private final Timetable timetable;

    TimetableDesk(Timetable timetable) {
        this.timetable = timetable;
    }

    /** Replaces the flights by those of a file. */
    public void keep(String csv) {
        timetable.replace(Means.AIR, csv.getBytes(StandardCharsets.UTF_8), "supervisor", null);
    }
}
