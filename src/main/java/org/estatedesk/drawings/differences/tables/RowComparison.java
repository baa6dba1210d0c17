package org.estatedesk.drawings.differences.tables;

import java.util.List;
import java.util.Set;
import org.estatedesk.drawings.differences.ElementChange;
import org.estatedesk.drawings.differences.Order;
import org.estatedesk.drawings.differences.Report;
import org.estatedesk.drawings.differences.Words;

/** DecisionRow by row: new ones, old ones, changed cells, and another order, which matters where the first row that fits decides. */
record RowComparison(Report report, Table before, Table after) {

    void compare() {
        after.rows()
                .forEach(row -> before.row(row.id()).ifPresentOrElse(earlier -> compare(earlier, row), () -> add(row)));
        before.rows().stream().filter(row -> after.row(row.id()).isEmpty()).forEach(this::remove);
        Set<String> moved = Order.moved(ids(before), ids(after));
        after.rows().stream().filter(row -> moved.contains(row.id())).forEach(this::move);
    }

    private static List<String> ids(Table table) {
        return table.rows().stream().map(DecisionRow::id).toList();
    }

    private void add(DecisionRow row) {
        report.mark(row.id(), ElementChange.ADDED);
        Words number = Words.plain(String.valueOf(after.rows().indexOf(row) + 1));
        report.say(Words.phrase("row.added", number, Words.list(row.filled(after, after.columns()))));
    }

    private void remove(DecisionRow row) {
        report.mark(row.id(), ElementChange.REMOVED);
        report.say(Words.phrase("removed", row.label(before)));
    }

    private void move(DecisionRow row) {
        report.mark(row.id(), ElementChange.CHANGED);
        Words place = Words.plain(String.valueOf(after.rows().indexOf(row) + 1));
        before.row(row.id()).ifPresent(earlier -> report.say(Words.phrase("row.moved", earlier.label(before), place)));
    }

    private void compare(DecisionRow earlier, DecisionRow row) {
        List<Words> cells = after.columns().stream()
                .filter(column -> before.column(column.id()).isPresent())
                .filter(column ->
                        !earlier.cell(column).strip().equals(row.cell(column).strip()))
                .map(column -> Words.phrase(
                        "cell.changed",
                        after.head(column),
                        Cells.spoken(earlier.cell(column)),
                        Cells.spoken(row.cell(column))))
                .toList();
        if (!cells.isEmpty()) {
            report.mark(row.id(), ElementChange.CHANGED);
            report.say(Words.phrase("row.changed", earlier.label(before), Words.list(cells)));
        }
        if (!earlier.note().equals(row.note())) {
            report.mark(row.id(), ElementChange.CHANGED);
            report.say(Words.phrase("detail", row.label(after), Words.phrase("property.note")));
        }
    }
}
