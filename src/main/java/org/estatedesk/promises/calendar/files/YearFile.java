package org.estatedesk.promises.calendar.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.estatedesk.platform.files.CsvLine;
import org.estatedesk.platform.files.FileText;
import org.estatedesk.platform.files.Unreadable;
import org.estatedesk.promises.calendar.SpecialDay;

/**
 * The calendar of a year as an administrator uploads it.
 *
 * @param days checked
 * @param source where they come from, if the file says so
 */
public record YearFile(List<SpecialDay> days, Optional<String> source) {

    /** A year has 366 days; nobody needs 500 bytes for each. */
    private static final int LARGEST = 200_000;

    /**
     * Reads {@code date,kind,name,hours} from separated values or a workbook; the heading, in either language, and the hours may be left out.
     *
     * @throws BadCalendar names the line and column of each mistake
     */
    public static YearFile csv(int year, byte[] file) {
        List<CsvLine> lines = lines(file);
        boolean hasHeading = !lines.isEmpty()
                && CalendarColumn.DATE.isNamed(lines.get(0).fields().get(0));
        return new YearFile(
                DayReader.read(
                        year,
                        lines.stream()
                                .skip(hasHeading ? 1 : 0)
                                .map(CalendarRow::of)
                                .toList()),
                Optional.empty());
    }

    /**
     * Reads a list of days, or an object with the list {@code days} and the text {@code source}.
     *
     * @throws BadCalendar names the line and column of each mistake
     */
    public static YearFile json(int year, byte[] file) {
        JsonRows read = JsonRows.of(text(file));
        return new YearFile(DayReader.read(year, read.rows()), read.source());
    }

    /** Writes what {@link #csv(int, byte[])} reads; with hours only if a day has its own. */
    public static String csv(List<SpecialDay> days) {
        boolean withHours = days.stream().anyMatch(day -> day.hours() != null);
        Stream<List<?>> lines =
                days.stream().map(day -> Arrays.asList(day.date(), day.kind(), day.name(), day.hours()));
        return CsvLine.write(Stream.concat(Stream.of(List.of("date", "kind", "name", "hours")), lines)
                .map(line -> line.subList(0, withHours ? 4 : 3))
                .toList());
    }

    private static List<CsvLine> lines(byte[] file) {
        return read(file, CsvLine::read);
    }

    private static String text(byte[] file) {
        return read(file, FileText::of);
    }

    private static <T> T read(byte[] file, Function<byte[], T> reader) {
        if (file.length > LARGEST) {
            throw new BadCalendar(new CalendarFault(new Cell("", 1, 1), "file.too-large"));
        }
        try {
            return reader.apply(file);
        } catch (Unreadable bad) {
            throw new BadCalendar(new CalendarFault(new Cell("", bad.line(), bad.column()), "file." + bad.problem()));
        }
    }
}
