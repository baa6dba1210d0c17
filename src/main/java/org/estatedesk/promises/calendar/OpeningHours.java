package org.estatedesk.promises.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code estatedesk.opening-hours}; hours are written {@code 08:00-12:00, 13:00-20:00} or {@code closed}, in
 * the desk's zone.
 *
 * @param everyDay hours of the weekdays not named
 * @param days hours of single weekdays: {@code sunday: closed}
 * @param workday hours of a make-up workday; null: those of the first open weekday from Monday on
 * @param holidays hours of a holiday: {@code closed}, own hours, or {@code usual} for those of its weekday
 */
@ConfigurationProperties("estatedesk.opening-hours")
record OpeningHours(
        @DefaultValue("08:00-20:00") Hours everyDay,
        @DefaultValue Map<DayOfWeek, Hours> days,
        @Nullable Hours workday,
        @DefaultValue("closed") String holidays) {

    private static final String USUAL = "usual";

    /** Checks them all, so that a desk with hours that make no sense does not start. */
    OpeningHours {
        week(everyDay, days, workday, holidays);
    }

    WorkingWeek week() {
        return week(everyDay, days, workday, holidays);
    }

    private static WorkingWeek week(
            Hours everyDay, Map<DayOfWeek, Hours> days, @Nullable Hours workday, String holidays) {
        Map<DayOfWeek, Hours> all = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(Function.identity(), day -> days.getOrDefault(day, everyDay)));
        Hours working = Arrays.stream(DayOfWeek.values())
                .map(all::get)
                .filter(hours -> !hours.isClosed())
                .findFirst()
                .orElse(Hours.CLOSED);
        return new WorkingWeek(
                all,
                Objects.requireNonNullElse(workday, working),
                holidays.strip().equalsIgnoreCase(USUAL) ? null : Hours.of(holidays));
    }
}
