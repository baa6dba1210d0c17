package org.estatedesk.platform.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a list that the desk keeps from separated values or a workbook; the first line names the columns, in any order and
 * either language. A file without rows is refused: it would take the whole list away.
 */
public final class ListFile {

    /** A column of a list's file, which bears its key or its Chinese name in the first line. */
    public interface Column {

        /** The constant's name, such as {@code VALID_FROM}. */
        String name();

        /** As a Chinese file calls it. */
        String chinese();

        /** Whether a file must have the column. */
        boolean isRequired();

        /** As in the first line of the file: {@code valid_from}. */
        default String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the first line means this column. */
        default boolean isCalled(String written) {
            return key().equals(written.toLowerCase(Locale.ROOT)) || chinese().equals(written);
        }
    }

    /** Enough to mend a file by; more would hide the first. */
    private static final int MOST_FAULTS = 50;

    private final Map<Column, Integer> columns = new HashMap<>();
    private final List<ListFault> faults = new ArrayList<>();

    private ListFile() {}

    /**
     * The rows of a file.
     *
     * @param known all columns that there may be
     * @param reader makes a row of a line, and tells that what is wrong with it
     * @throws UnreadableList with every fault, if there is one
     */
    public static <T> List<T> read(byte[] saved, Collection<? extends Column> known, Function<ListLine, T> reader) {
        ListFile file = new ListFile();
        List<T> rows = file.rows(lines(saved), known, reader);
        if (!file.faults.isEmpty()) {
            throw new UnreadableList(file.faults);
        }
        return rows;
    }

    private static List<CsvLine> lines(byte[] saved) {
        try {
            return CsvLine.read(saved);
        } catch (Unreadable unreadable) {
            throw new UnreadableList(List.of(ListFault.of(unreadable)));
        }
    }

    private <T> List<T> rows(List<CsvLine> lines, Collection<? extends Column> known, Function<ListLine, T> reader) {
        if (lines.isEmpty()) {
            faults.add(new ListFault(1, 1, "", "empty", ""));
            return List.of();
        }
        readHeadings(lines.get(0), known);
        if (faults.isEmpty() && lines.size() == 1) {
            faults.add(new ListFault(lines.get(0).number() + 1, 1, "", "no-rows", ""));
        }
        List<T> rows = new ArrayList<>();
        for (CsvLine line : faults.isEmpty() ? lines.subList(1, lines.size()) : List.<CsvLine>of()) {
            checkWidth(line);
            T row = reader.apply(new ListLine(line, columns, faults));
            if (faults.isEmpty()) {
                rows.add(row);
            } else if (faults.size() >= MOST_FAULTS) {
                break;
            }
        }
        return rows;
    }

    private void readHeadings(CsvLine first, Collection<? extends Column> known) {
        for (int column = 1; column <= first.width(); column++) {
            String written = first.fields().get(column - 1);
            int at = column;
            known.stream()
                    .filter(one -> one.isCalled(written))
                    .findFirst()
                    .filter(one -> columns.putIfAbsent(one, at) == null)
                    .ifPresentOrElse(
                            one -> {},
                            () -> faults.add(new ListFault(first.number(), at, written, "heading", written)));
        }
        known.stream()
                .filter(one -> one.isRequired() && !columns.containsKey(one))
                .forEach(one -> faults.add(new ListFault(first.number(), first.width() + 1, one.key(), "missing", "")));
    }

    private void checkWidth(CsvLine line) {
        int width = line.width();
        if (width > columns.size()) {
            faults.add(new ListFault(
                    line.number(), width, "", "extra", line.fields().get(width - 1)));
        }
    }
}
