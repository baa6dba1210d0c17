package org.estatedesk.promises.calendar.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.estatedesk.platform.files.CsvLine;
import org.estatedesk.promises.calendar.Hours;
import org.estatedesk.promises.calendar.SpecialDay;
import org.jspecify.annotations.Nullable;

/** Makes the special days of one year of what stands in a file, or finds every mistake in it. */
final class DayReader {

    static final int LONGEST_NAME = 100;

    private final int year;
    private final List<CalendarFault> faults = new ArrayList<>();
    private final Set<LocalDate> dates = new HashSet<>();

    private DayReader(int year) {
        this.year = year;
    }

    /**
     * Reads all rows.
     *
     * @throws BadCalendar with every mistake
     */
    static List<SpecialDay> read(int year, List<CalendarRow> rows) {
        DayReader reader = new DayReader(year);
        List<SpecialDay> days = new ArrayList<>();
        rows.forEach(row -> reader.add(row, days));
        if (rows.isEmpty()) {
            reader.faults.add(new CalendarFault(new Cell("", 1, 1), "file.empty"));
        }
        if (!reader.faults.isEmpty()) {
            throw new BadCalendar(reader.faults);
        }
        return days;
    }

    private void add(CalendarRow row, List<SpecialDay> days) {
        LocalDate date = date(row.cell(CalendarColumn.DATE));
        SpecialDay.Kind kind = parse(row, CalendarColumn.KIND, SpecialDay.Kind::of, "kind.unknown");
        String name = name(row.cell(CalendarColumn.NAME));
        Hours hours = row.cell(CalendarColumn.HOURS).isEmpty()
                ? null
                : parse(row, CalendarColumn.HOURS, Hours::of, "hours.unreadable");
        if (date != null && kind != null) {
            days.add(new SpecialDay(date, kind, name, hours));
        }
    }

    private @Nullable LocalDate date(Cell cell) {
        LocalDate date;
        try {
            date = CsvLine.date(cell.text());
        } catch (DateTimeException unreadable) {
            fault(cell, CalendarColumn.DATE, "date.unreadable");
            return null;
        }
        if (date.getYear() != year) {
            fault(cell, CalendarColumn.DATE, "date.other-year");
        } else if (!dates.add(date)) {
            fault(cell, CalendarColumn.DATE, "date.twice");
        }
        return date;
    }

    private String name(Cell cell) {
        if (cell.isEmpty()) {
            fault(cell, CalendarColumn.NAME, "name.missing");
        } else if (cell.text().length() > LONGEST_NAME) {
            fault(cell, CalendarColumn.NAME, "name.too-long");
        } else if (cell.text().chars().anyMatch(Character::isISOControl)) {
            fault(cell, CalendarColumn.NAME, "name.control");
        }
        return cell.text();
    }

    private <T> @Nullable T parse(
            CalendarRow row, CalendarColumn column, Function<String, T> reader, String otherwise) {
        try {
            return reader.apply(row.cell(column).text());
        } catch (IllegalArgumentException unreadable) {
            fault(row.cell(column), column, otherwise);
            return null;
        }
    }

    private void fault(Cell cell, CalendarColumn column, String reason) {
        faults.add(new CalendarFault(cell, column, reason, year));
    }
}
