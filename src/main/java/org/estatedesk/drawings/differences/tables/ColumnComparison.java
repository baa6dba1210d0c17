package org.estatedesk.drawings.differences.tables;

import org.estatedesk.drawings.differences.Difference;
import org.estatedesk.drawings.differences.DifferenceReport;
import org.estatedesk.drawings.differences.Words;

/** What the columns of a table ask and answer. */
record ColumnComparison(DifferenceReport report, Table before, Table after) {

    void compare() {
        for (TableColumn column : after.columns()) {
            before.column(column.id()).ifPresentOrElse(earlier -> compare(earlier, column), () -> add(column));
        }
        before.columns().stream()
                .filter(column -> after.column(column.id()).isEmpty())
                .forEach(this::remove);
    }

    private void add(TableColumn column) {
        report.mark(column.id(), Difference.Change.ADDED);
        report.say(Words.phrase("column.added." + (column.isInput() ? "in" : "out"), Words.quoted(column.label())));
    }

    private void remove(TableColumn column) {
        report.mark(column.id(), Difference.Change.REMOVED);
        report.say(Words.phrase("removed", label(column)));
    }

    private static Words label(TableColumn column) {
        return Words.phrase("named", Words.phrase("kind.column"), Words.quoted(column.label()));
    }

    private void compare(TableColumn earlier, TableColumn column) {
        if (earlier.equals(column)) {
            return;
        }
        report.mark(column.id(), Difference.Change.CHANGED);
        if (!earlier.label().equals(column.label())) {
            Words kind = Words.phrase("kind.column");
            report.say(Words.phrase("renamed", kind, Words.quoted(earlier.label()), Words.quoted(column.label())));
        }
        DifferenceReport.changed(earlier.details(), column.details())
                .forEach(key ->
                        report.say(Words.phrase("detail", label(column), Words.phrase("property.column." + key))));
    }
}
