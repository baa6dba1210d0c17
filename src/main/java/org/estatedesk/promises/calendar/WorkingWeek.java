package org.estatedesk.promises.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The usual opening hours.
 *
 * @param days hours of each weekday; one that is missing is closed
 * @param workday hours of a make-up workday
 * @param holiday hours of a holiday on a weekday that is usually open; null: those of its weekday
 */
record WorkingWeek(
        Map<DayOfWeek, Hours> days, Hours workday, @Nullable Hours holiday) {

    /**
     * Checks that somebody ever works.
     *
     * @throws IllegalArgumentException if no weekday is open: no promise would ever be due
     */
    WorkingWeek {
        days = Map.copyOf(days);
        if (days.values().stream().allMatch(Hours::isClosed)) {
            throw new IllegalArgumentException("No weekday is open: working time would never pass");
        }
    }

    Hours usual(LocalDate date) {
        return days.getOrDefault(date.getDayOfWeek(), Hours.CLOSED);
    }

    Hours special(SpecialDay day) {
        if (day.hours() != null) {
            return day.hours();
        }
        if (day.kind() == SpecialDay.Kind.WORKDAY) {
            return workday;
        }
        Hours usual = usual(day.date());
        return usual.isClosed() ? usual : Objects.requireNonNullElse(holiday, usual);
    }
}
