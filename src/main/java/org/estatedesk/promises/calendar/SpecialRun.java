package org.estatedesk.promises.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Special days in a row that belong together, such as the week of National Day.
 *
 * @param day the first of them
 * @param last the date of the last one
 * @param hours when the desk is open on each of them
 */
record SpecialRun(SpecialDay day, LocalDate last, Hours hours) {

    /** The runs that matter between two days, both included: days off, and other hours than the weekday's. */
    static List<SpecialRun> between(LocalDate first, LocalDate end, WorkingCalendar calendar) {
        List<SpecialRun> runs = new ArrayList<>();
        first.datesUntil(end.plusDays(1))
                .flatMap(date -> calendar.special(date).stream())
                .map(special -> new SpecialRun(special, special.date(), calendar.hours(special.date())))
                .filter(run -> run.isClosed() || !run.hours.equals(calendar.usual(run.last)))
                .forEach(run -> run.addTo(runs));
        return runs;
    }

    private void addTo(List<SpecialRun> runs) {
        SpecialRun before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (before != null && before.isContinuedBy(this)) {
            runs.set(runs.size() - 1, new SpecialRun(before.day, last, hours));
        } else {
            runs.add(this);
        }
    }

    private boolean isContinuedBy(SpecialRun next) {
        return last.plusDays(1).equals(next.day.date()) && day.isLike(next.day) && hours.equals(next.hours);
    }

    boolean isClosed() {
        return hours.isClosed();
    }

    boolean isOneDay() {
        return day.date().equals(last);
    }

    long length() {
        return day.date().until(last, ChronoUnit.DAYS) + 1;
    }
}
