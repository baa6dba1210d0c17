package org.estatedesk.promises.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A stretch of working time without a break, [from, to).
 *
 * @param day the day whose opening hours it belongs to
 */
record Opening(LocalDate day, Instant from, Instant to) {

    Duration length() {
        return Duration.between(from, to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Opening since(Instant start) {
        return start.isAfter(from) ? new Opening(day, start, to) : this;
    }

    Opening until(Instant end) {
        return end.isBefore(to) ? new Opening(day, from, end) : this;
    }
}
