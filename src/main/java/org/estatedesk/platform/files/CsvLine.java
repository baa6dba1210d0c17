package org.estatedesk.platform.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file of comma-separated values, as spreadsheets write them (RFC 4180).
 *
 * @param number of the line in the file where it begins, from 1
 * @param fields without the blanks around them
 */
public record CsvLine(int number, List<String> fields) {

    private static final CSVFormat STRICT =
            CSVFormat.RFC4180.builder().setTrailingData(true).get();
    private static final CSVFormat LENIENT =
            STRICT.builder().setLenientEof(true).get();

    /** All records but empty ones; a quotation mark that is never closed ends with the text. */
    public static List<CsvLine> read(String text) {
        return all(text).stream()
                .filter(line -> !line.fields().stream().allMatch(String::isEmpty))
                .toList();
    }

    /** The record whose last field begins with a quotation mark that is never closed. */
    public static Optional<CsvLine> unclosed(String text) {
        try (CSVParser parser = STRICT.parse(new StringReader(text))) {
            parser.forEach(record -> {});
            return Optional.empty();
        } catch (IOException | UncheckedIOException unclosed) {
            List<CsvLine> lines = all(text);
            return Optional.of(lines.get(lines.size() - 1));
        }
    }

    /** Writes what {@link #read} reads; null is an empty field. */
    public static String write(List<? extends Collection<? extends @Nullable Object>> records) {
        return records.stream()
                .map(record -> STRICT.format(record.toArray()) + STRICT.getRecordSeparator())
                .collect(Collectors.joining());
    }

    private static List<CsvLine> all(String text) {
        List<CsvLine> lines = new ArrayList<>();
        try (CSVParser parser = LENIENT.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            var records = parser.iterator();
            long before = parser.getCurrentLineNumber();
            // Asking for the next reads it, and counts its lines.
            while (records.hasNext()) {
                CSVRecord read = records.next();
                lines.add(new CsvLine(
                        Math.toIntExact(before + 1),
                        read.stream().map(String::strip).toList()));
                before = parser.getCurrentLineNumber();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines;
    }
}
