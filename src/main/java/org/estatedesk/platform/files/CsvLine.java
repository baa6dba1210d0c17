package org.estatedesk.platform.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row of a workbook, or one record of a file of separated values, as spreadsheets write them (RFC 4180, TKT-09): with a
 * byte order mark or without, parted by commas, semicolons or tabs, with as many empty fields behind the last as there may be.
 *
 * @param number of the line in the file where it begins, from 1
 * @param fields without the blanks around them
 */
public record CsvLine(int number, List<String> fields) {

    private static final CSVFormat STRICT =
            CSVFormat.RFC4180.builder().setTrailingData(true).get();

    /** A spreadsheet would compute it, perhaps without the blanks before it, or take its quote for a guard. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[\\s\u00a0\u3000\ufeff]*[=+@\\-\t\r\n＝＋＠－].*", Pattern.DOTALL);

    private static final Pattern GUARDED = Pattern.compile("'" + FORMULA.pattern(), Pattern.DOTALL);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("[uuuu-M-d][uuuu/M/d][' 0:00'[':00']]").withResolverStyle(ResolverStyle.STRICT);

    /**
     * All records but empty ones of a file that a spreadsheet has saved: as separated values, or as a workbook (XLSX), of
     * which the first sheet is read.
     *
     * @throws Unreadable if it is neither, or a quotation mark is never closed
     */
    public static List<CsvLine> read(byte[] file) {
        return Workbook.is(file) ? Workbook.read(file) : read(FileText.of(file));
    }

    private static List<CsvLine> read(String text) {
        String plain = FileText.withoutMark(text);
        CSVFormat format = STRICT.builder().setDelimiter(separator(plain)).get();
        try {
            return all(plain, format).stream()
                    .filter(line -> !line.fields().stream().allMatch(String::isEmpty))
                    .toList();
        } catch (UncheckedIOException unclosed) {
            List<CsvLine> lines =
                    all(plain, format.builder().setLenientEof(true).get());
            CsvLine last = lines.get(lines.size() - 1);
            throw new Unreadable(last.number(), last.fields().size(), "quote");
        }
    }

    /** What parts the first line that has anything to part, outside of quotation marks. */
    private static char separator(String text) {
        String bare = text.replaceAll("\"[^\"]*\"?", "");
        return bare.lines()
                .filter(line -> line.matches(".*[,;\t].*"))
                .findFirst()
                .flatMap(line -> Stream.of(',', ';', '\t')
                        .max(Comparator.comparingLong((Character each) ->
                                        line.chars().filter(c -> c == each).count())
                                .thenComparing(each -> each == ',')))
                .orElse(',');
    }

    private static List<CsvLine> all(String text, CSVFormat format) {
        List<CsvLine> lines = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            var records = parser.iterator();
            long before = parser.getCurrentLineNumber();
            // Asking for the next reads it, and counts its lines.
            while (records.hasNext()) {
                CSVRecord read = records.next();
                lines.add(new CsvLine(
                        Math.toIntExact(before + 1),
                        read.stream().map(CsvLine::plain).toList()));
                before = parser.getCurrentLineNumber();
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
        return lines;
    }

    /** Writes what {@link #read} reads, for a spreadsheet, which shall know the encoding and compute nothing; null is empty. */
    public static String write(List<? extends Collection<? extends @Nullable Object>> records) {
        return records.stream()
                .map(record ->
                        STRICT.format(record.stream().map(CsvLine::guarded).toArray()) + STRICT.getRecordSeparator())
                .collect(Collectors.joining("", FileText.MARK, ""));
    }

    /** How many fields there are up to the last that is not empty. */
    public int width() {
        int width = fields.size();
        while (width > 0 && fields.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static String guarded(@Nullable Object field) {
        String text = Objects.toString(field, "");
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String plain(String field) {
        String text = field.strip();
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    /**
     * Reads {@code 09:00}, {@code 9:00} or {@code 9:00:00}.
     *
     * @throws java.time.DateTimeException if it is none of them
     */
    public static LocalTime time(String field) {
        return LocalTime.parse(field, TIME);
    }

    /**
     * Reads {@code 2026-10-05} or {@code 2026/10/5}, also with the midnight that Excel adds.
     *
     * @throws java.time.DateTimeException if it is neither
     */
    public static LocalDate date(String field) {
        return LocalDate.parse(field, DATE);
    }
}
