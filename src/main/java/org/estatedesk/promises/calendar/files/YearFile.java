package org.estatedesk.promises.calendar.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /**
     * Reads {@code date,kind,name,hours}, in UTF-8; the heading and the hours may be left out.
     *
     * @throws BadCalendar names the line and column of each mistake
     */
    public static YearFile csv(int year, byte[] file) {
        return new YearFile(DayReader.read(year, CsvRows.of(text(file))), Optional.empty());
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
        String heading = withHours ? "date,kind,name,hours" : "date,kind,name";
        return Stream.concat(Stream.of(heading), days.stream().map(day -> line(day, withHours)))
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static String line(SpecialDay day, boolean withHours) {
        String hours = day.hours() == null ? "" : day.hours().toString();
        return day.date() + "," + day.kind() + "," + quoted(day.name()) + (withHours ? "," + quoted(hours) : "");
    }

    private static String quoted(String text) {
        return text.matches("[^,\"]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String text(byte[] file) {
        if (file.length > LARGEST) {
            throw new BadCalendar(new Fault(new Cell("", 1, 1), "file.too-large"));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new BadCalendar(new Fault(new Cell("", 1, 1), "file.encoding"));
        }
    }
}
