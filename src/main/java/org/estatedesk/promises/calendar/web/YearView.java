package org.estatedesk.promises.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.calendar.Hours;
import org.estatedesk.promises.calendar.SpecialDay;
import org.estatedesk.promises.calendar.years.CalendarYear;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a year as JSON; what an upload takes, too.
 *
 * @param uploadedAt ISO date and time with the desk's offset
 */
record YearView(int year, String source, String uploadedBy, String uploadedAt, List<Day> days) {

    /**
     * A special day.
     *
     * @param kind {@code holiday} or {@code workday}
     * @param hours its own opening hours; absent: those of its kind
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Day(
            String date, String kind, String name, @Nullable String hours) {

        static Day of(SpecialDay day) {
            Hours hours = day.hours();
            return new Day(
                    day.date().toString(), day.kind().toString(), day.name(), hours == null ? null : hours.toString());
        }
    }

    static YearView of(CalendarYear year, DeskTime time) {
        CalendarYear.Upload upload = year.upload();
        List<Day> days = year.days().stream().map(Day::of).toList();
        return new YearView(year.year(), upload.source(), upload.by(), time.iso(upload.at()), days);
    }
}
