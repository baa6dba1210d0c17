package org.estatedesk.promises.calendar.years;

import java.util.List;
import java.util.Optional;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.calendar.SpecialDay;
import org.estatedesk.promises.calendar.SpecialDays;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the special days of each year. What it says changes new due dates; those that run already stay. */
@Service
public class YearBook implements SpecialDays {

    private final CalendarYears years;
    private final MissingYears missing;
    private final DeskTime time;

    YearBook(CalendarYears years, MissingYears missing, DeskTime time) {
        this.years = years;
        this.missing = missing;
        this.time = time;
    }

    @Override
    public Optional<List<SpecialDay>> of(int year) {
        missing.remind();
        Optional<CalendarYear> known = find(year);
        if (known.isEmpty()) {
            missing.warn(year);
        }
        return known.map(CalendarYear::days);
    }

    /** The calendar of a year with its origin. */
    public Optional<CalendarYear> find(int year) {
        return years.findById(year);
    }

    /**
     * Puts these days in the place of all that the year had, or nothing if that fails.
     *
     * @param source where they come from
     * @param by user id of who uploads them
     * @throws OptimisticLockingFailureException if somebody else uploads the year at the same time
     * @throws DataIntegrityViolationException likewise, where it was new
     */
    @Transactional
    public CalendarYear replace(int year, List<SpecialDay> days, String source, String by) {
        CalendarYear calendar = find(year).orElseGet(() -> new CalendarYear(year));
        calendar.replace(days, new CalendarYear.Upload(source, by, time.now()));
        return years.saveAndFlush(calendar);
    }
}
