package org.estatedesk.promises.calendar.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code date,kind,name,hours} as in RFC 4180: quotation marks around values with commas, doubled within. */
final class CsvRows {

    private static final char QUOTE = '"';

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int position;
    private int line = 1;

    private CsvRows(String text) {
        this.text = text;
    }

    /** The rows below the heading, which may be left out; empty lines do not count. */
    static List<Row> of(String text) {
        return new CsvRows(text).read();
    }

    private List<Row> read() {
        while (position < text.length()) {
            cell();
            if (accept(',')) {
                continue;
            }
            endRow();
            accept('\r');
            accept('\n');
        }
        if (!cells.isEmpty()) {
            cells.add(new Cell("", line, cells.size() + 1));
            endRow();
        }
        return rows;
    }

    private void cell() {
        int first = line;
        String value = accept(QUOTE) ? quoted(first) : plain();
        cells.add(new Cell(value.strip(), first, cells.size() + 1));
    }

    private String plain() {
        int start = position;
        while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted(int first) {
        StringBuilder value = new StringBuilder();
        while (position < text.length()) {
            if (!accept(QUOTE)) {
                line += text.charAt(position) == '\n' ? 1 : 0;
                value.append(text.charAt(position++));
            } else if (accept(QUOTE)) {
                value.append(QUOTE);
            } else {
                return value + plain();
            }
        }
        throw new BadCalendar(new Fault(new Cell("", first, cells.size() + 1), "csv.quote"));
    }

    private boolean accept(char expected) {
        boolean found = position < text.length() && text.charAt(position) == expected;
        position += found ? 1 : 0;
        return found;
    }

    private void endRow() {
        boolean isHeading = rows.isEmpty() && cells.get(0).text().equalsIgnoreCase(Column.DATE.label());
        if (!isHeading && !cells.stream().allMatch(Cell::isEmpty)) {
            rows.add(row());
        }
        cells = new ArrayList<>();
        line++;
    }

    private Row row() {
        int size = Column.values().length;
        cells.stream().skip(size).filter(cell -> !cell.isEmpty()).findFirst().ifPresent(extra -> {
            throw new BadCalendar(new Fault(extra, "csv.cells"));
        });
        Map<Column, Cell> row = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int at = column.ordinal();
            row.put(
                    column,
                    at < cells.size()
                            ? cells.get(at)
                            : new Cell("", cells.get(0).line(), at + 1));
        }
        return new Row(row);
    }
}
