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
record CalendarRow(Map<CalendarColumn, Cell> cells) {

    static CalendarRow of(CsvLine line) {
        List<String> texts = line.fields();
        for (int at = CalendarColumn.values().length; at < texts.size(); at++) {
            if (!texts.get(at).isEmpty()) {
                throw new BadCalendar(new CalendarFault(new Cell(texts.get(at), line.number(), at + 1), "csv.cells"));
            }
        }
        Map<CalendarColumn, Cell> cells = new EnumMap<>(CalendarColumn.class);
        for (CalendarColumn column : CalendarColumn.values()) {
            int at = column.ordinal();
            cells.put(column, new Cell(at < texts.size() ? texts.get(at) : "", line.number(), at + 1));
        }
        return new CalendarRow(cells);
    }

    Cell cell(CalendarColumn column) {
        return Objects.requireNonNull(cells.get(column));
    }
}
