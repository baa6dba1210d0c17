package org.estatedesk.promises.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.estatedesk.platform.files.CsvLine;

/**
 * A stretch of a day on the wall clock, {@code 08:00-12:00}: open at its first moment, closed at its last.
 *
 * @param from when the doors open
 * @param to when they close; midnight means the end of the day, written {@code 24:00}
 */
record Period(LocalTime from, LocalTime to) implements Comparable<Period> {

    private static final String END_OF_DAY = "24:00";

    Period {
        if (to.isBefore(from) && !isMidnight(to) || to.equals(from) && !isMidnight(to)) {
            throw new IllegalArgumentException(from + "-" + to + " does not end after it begins");
        }
    }

    /** Reads {@code 08:00-12:00}, and {@code 8:00-12:00:00} as spreadsheets write it. */
    static Period of(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is not a period such as 08:00-12:00");
        }
        String last = ends[1].strip();
        return new Period(
                CsvLine.time(ends[0].strip()), last.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : CsvLine.time(last));
    }

    LocalDateTime opensOn(LocalDate day) {
        return day.atTime(from);
    }

    LocalDateTime closesOn(LocalDate day) {
        return isMidnight(to) ? day.plusDays(1).atStartOfDay() : day.atTime(to);
    }

    boolean overlaps(Period later) {
        return isMidnight(to) || to.isAfter(later.from);
    }

    private static boolean isMidnight(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT);
    }

    @Override
    public int compareTo(Period other) {
        return from.compareTo(other.from);
    }

    @Override
    public String toString() {
        return from + "-" + (isMidnight(to) ? END_OF_DAY : to);
    }
}
