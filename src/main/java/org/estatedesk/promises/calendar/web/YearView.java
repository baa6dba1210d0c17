package org.estatedesk.promises.calendar.web;

import java.util.List;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.calendar.SpecialDay;
import org.estatedesk.promises.calendar.years.CalendarYear;

/**
 * The calendar of a year as JSON; what an upload takes, too.
 *
 * @param uploadedAt ISO date and time with the desk's offset
 */
record YearView(int year, String source, String uploadedBy, String uploadedAt, List<SpecialDay> days) {

    static YearView of(CalendarYear year, DeskTime time) {
        CalendarYear.Upload upload = year.upload();
        return new YearView(year.year(), upload.source(), upload.by(), time.iso(upload.at()), year.days());
    }
}
