package org.estatedesk.promises.calendar;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not like others of its weekday.
 *
 * @param date in the desk's zone
 * @param kind whether it is free or worked
 * @param name what people call it, such as {@code National Day}
 * @param hours its own opening hours; null: what {@code estatedesk.opening-hours} says for its kind
 */
public record SpecialDay(
        LocalDate date, Kind kind, String name, @Nullable Hours hours) {

    /** What makes a day special; written in small letters. */
    public enum Kind {
        /** A day off. */
        HOLIDAY,
        /** A make-up workday: worked although its weekday may be free. */
        WORKDAY;

        /**
         * Reads {@code holiday} or {@code workday}.
         *
         * @throws IllegalArgumentException if it is neither
         */
        public static Kind of(String text) {
            return valueOf(text.strip().toUpperCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isLike(SpecialDay other) {
        return kind == other.kind && name.equals(other.name);
    }
}
