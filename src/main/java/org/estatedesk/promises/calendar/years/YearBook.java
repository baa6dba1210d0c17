package org.estatedesk.promises.calendar.years;

import java.util.List;
import java.util.Optional;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.calendar.SpecialDay;
import org.estatedesk.promises.calendar.SpecialDays;
import org.jspecify.annotations.Nullable;
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
     * @param seen when the year was uploaded that the person has changed, as it was told; null: whatever is there
     * @throws OptimisticLockingFailureException if somebody else has uploaded the year meanwhile
     * @throws DataIntegrityViolationException likewise, where it was new
     */
    @Transactional
    public CalendarYear replace(int year, List<SpecialDay> days, String source, String by, @Nullable String seen) {
        Optional<CalendarYear> known = find(year);
        String now = known.map(old -> time.iso(old.upload().at())).orElse("");
        if (seen != null && !seen.equals(now)) {
            throw new OptimisticLockingFailureException("Uploaded " + now + ", seen " + seen);
        }
        CalendarYear calendar = known.orElseGet(() -> new CalendarYear(year));
        calendar.replace(days, new CalendarYear.Upload(source, by, time.now()));
        return years.saveAndFlush(calendar);
    }
}
