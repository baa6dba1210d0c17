package org.estatedesk.audit.figures.counts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A period of whole days.
 *
 * @param from the first day
 * @param to the last day, which belongs to it; never before the first
 */
public record Days(LocalDate from, LocalDate to) {

    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    /** The moment at which the first day begins in that zone. */
    public Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The moment at which the last day is over in that zone: the first one that does not belong to it. */
    public Instant ends(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The days before that one, if there are any. */
    public Optional<Days> before(LocalDate day) {
        LocalDate last = day.minusDays(1);
        return last.isBefore(from) ? Optional.empty() : Optional.of(new Days(from, last.isBefore(to) ? last : to));
    }

    /** That day and those after it, if there are any. */
    public Optional<Days> since(LocalDate day) {
        return day.isAfter(to) ? Optional.empty() : Optional.of(new Days(day.isAfter(from) ? day : from, to));
    }

    /** Each day, the first one first. */
    public Stream<LocalDate> each() {
        return from.datesUntil(to.plusDays(1));
    }
}
