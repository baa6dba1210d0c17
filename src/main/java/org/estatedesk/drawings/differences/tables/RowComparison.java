package org.estatedesk.drawings.differences.tables;

import java.util.List;
import java.util.Set;
import org.estatedesk.drawings.differences.Difference;
import org.estatedesk.drawings.differences.DifferenceReport;
import org.estatedesk.drawings.differences.ListOrder;
import org.estatedesk.drawings.differences.Words;

/** DecisionRow by row: new ones, old ones, changed cells, and another order, which matters where the first row that fits decides. */
record RowComparison(DifferenceReport report, Table before, Table after) {

    void compare() {
        after.rows()
                .forEach(row -> before.row(row.id()).ifPresentOrElse(earlier -> compare(earlier, row), () -> add(row)));
        before.rows().stream().filter(row -> after.row(row.id()).isEmpty()).forEach(this::remove);
        Set<String> moved = ListOrder.moved(ids(before), ids(after));
        after.rows().stream().filter(row -> moved.contains(row.id())).forEach(this::move);
    }

    private static List<String> ids(Table table) {
        return table.rows().stream().map(TableRow::id).toList();
    }

    private void add(TableRow row) {
        report.mark(row.id(), Difference.Change.ADDED);
        Words number = Words.plain(String.valueOf(after.rows().indexOf(row) + 1));
        report.say(Words.phrase("row.added", number, Words.list(row.filled(after, after.columns()))));
    }

    private void remove(TableRow row) {
        report.mark(row.id(), Difference.Change.REMOVED);
        report.say(Words.phrase("removed", row.label(before)));
    }

    private void move(TableRow row) {
        report.mark(row.id(), Difference.Change.CHANGED);
        Words place = Words.plain(String.valueOf(after.rows().indexOf(row) + 1));
        before.row(row.id()).ifPresent(earlier -> report.say(Words.phrase("row.moved", earlier.label(before), place)));
    }

    private void compare(TableRow earlier, TableRow row) {
        List<Words> cells = after.columns().stream()
                .filter(column -> before.column(column.id()).isPresent())
                .filter(column ->
                        !earlier.cell(column).strip().equals(row.cell(column).strip()))
                .map(column -> Words.phrase(
                        "cell.changed",
                        after.head(column),
                        TableCells.spoken(earlier.cell(column)),
                        TableCells.spoken(row.cell(column))))
                .toList();
        if (!cells.isEmpty()) {
            report.mark(row.id(), Difference.Change.CHANGED);
            report.say(Words.phrase("row.changed", earlier.label(before), Words.list(cells)));
        }
        if (!earlier.note().equals(row.note())) {
            report.mark(row.id(), Difference.Change.CHANGED);
            report.say(Words.phrase("detail", row.label(after), Words.phrase("property.note")));
        }
    }
}
