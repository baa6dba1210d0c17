package org.estatedesk.promises.calendar.files;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.platform.files.CsvLine;

/**
 * One day as it stands in a file.
 *
 * @param cells one for each column
 */
record Row(Map<Column, Cell> cells) {

    static Row of(CsvLine line) {
        List<String> texts = line.fields();
        for (int at = Column.values().length; at < texts.size(); at++) {
            if (!texts.get(at).isEmpty()) {
                throw new BadCalendar(new Fault(new Cell(texts.get(at), line.number(), at + 1), "csv.cells"));
            }
        }
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int at = column.ordinal();
            cells.put(column, new Cell(at < texts.size() ? texts.get(at) : "", line.number(), at + 1));
        }
        return new Row(cells);
    }

    Cell cell(Column column) {
        return Objects.requireNonNull(cells.get(column));
    }
}
