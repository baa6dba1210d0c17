package org.estatedesk.tickets.timetable;

import java.time.LocalDate;

/** A trip on one day. */
public final class Departure {

    private final Trip trip;
    private final LocalDate day;

    Departure(Trip trip, LocalDate day) {
        this.trip = trip;
        this.day = day;
    }

    /** As people read it: {@code MU5101 2026-12-01 09:00 上海 - 北京 11:15 A330}. */
    public String text() {
        String line = "%s %s %s %s - %s %s"
                .formatted(
                        trip.name().number(),
                        day,
                        trip.times().departs(),
                        trip.way().fromPlace(),
                        trip.way().toPlace(),
                        trip.times().arrives());
        String equipment = trip.name().equipment();
        return equipment == null ? line : line + " " + equipment;
    }
}
