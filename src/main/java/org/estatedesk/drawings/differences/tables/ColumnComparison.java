package org.estatedesk.drawings.differences.tables;

import org.estatedesk.drawings.differences.Change;
import org.estatedesk.drawings.differences.Report;
import org.estatedesk.drawings.differences.Words;

/** What the columns of a table ask and answer. */
record ColumnComparison(Report report, Table before, Table after) {

    void compare() {
        for (Column column : after.columns()) {
            before.column(column.id()).ifPresentOrElse(earlier -> compare(earlier, column), () -> add(column));
        }
        before.columns().stream()
                .filter(column -> after.column(column.id()).isEmpty())
                .forEach(this::remove);
    }

    private void add(Column column) {
        report.mark(column.id(), Change.ADDED);
        report.say(Words.phrase("column.added." + (column.isInput() ? "in" : "out"), Words.quoted(column.label())));
    }

    private void remove(Column column) {
        report.mark(column.id(), Change.REMOVED);
        report.say(Words.phrase("removed", label(column)));
    }

    private static Words label(Column column) {
        return Words.phrase("named", Words.phrase("kind.column"), Words.quoted(column.label()));
    }

    private void compare(Column earlier, Column column) {
        if (earlier.equals(column)) {
            return;
        }
        report.mark(column.id(), Change.CHANGED);
        if (!earlier.label().equals(column.label())) {
            Words kind = Words.phrase("kind.column");
            report.say(Words.phrase("renamed", kind, Words.quoted(earlier.label()), Words.quoted(column.label())));
        }
        TableComparison.changed(earlier.details(), column.details())
                .forEach(key ->
                        report.say(Words.phrase("detail", label(column), Words.phrase("property.column." + key))));
    }
}
