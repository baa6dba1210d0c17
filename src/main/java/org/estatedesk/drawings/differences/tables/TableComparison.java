package org.estatedesk.drawings.differences.tables;

import org.estatedesk.drawings.differences.Difference;
import org.estatedesk.drawings.differences.DifferenceReport;
import org.estatedesk.drawings.differences.TimerWords;
import org.estatedesk.drawings.differences.Words;

/** Compares two versions of a file of decisions; tables, columns and rows belong together by their ids. */
public final class TableComparison {

    private final DifferenceReport report;
    private final Table before;
    private final Table after;

    private TableComparison(DifferenceReport report, Table before, Table after) {
        this.report = report;
        this.before = before;
        this.after = after;
    }

    public static Difference compare(Tables before, Tables after) {
        DifferenceReport report = new DifferenceReport();
        for (Table table : after.tables()) {
            before.table(table.id())
                    .ifPresentOrElse(
                            earlier -> new TableComparison(report, earlier, table).compare(),
                            () -> added(report, table));
        }
        before.tables().stream()
                .filter(table -> after.table(table.id()).isEmpty())
                .forEach(table -> removed(report, table));
        if (report.isEmpty() && !before.picture().equals(after.picture())) {
            after.tables().forEach(table -> report.mark(table.id(), Difference.Change.MOVED));
        }
        return report.difference();
    }

    private static void added(DifferenceReport report, Table table) {
        report.mark(table.id(), Difference.Change.ADDED);
        report.say(Words.phrase("table.added", Words.quoted(table.name())));
    }

    private static void removed(DifferenceReport report, Table table) {
        report.mark(table.id(), Difference.Change.REMOVED);
        report.say(Words.phrase("removed", label(table)));
    }

    private static Words label(Table table) {
        return Words.phrase("named", Words.phrase("kind.table"), Words.quoted(table.name()));
    }

    private void compare() {
        if (!before.name().equals(after.name())) {
            report.mark(after.id(), Difference.Change.CHANGED);
            report.say(Words.phrase(
                    "renamed", Words.phrase("kind.table"), Words.quoted(before.name()), Words.quoted(after.name())));
        }
        DifferenceReport.changed(before.details(), after.details()).forEach(this::compareDetail);
        new ColumnComparison(report, before, after).compare();
        new RowComparison(report, before, after).compare();
    }

    private void compareDetail(String key) {
        report.mark(after.id(), Difference.Change.CHANGED);
        report.say(
                switch (key) {
                    case "hitPolicy" -> Words.phrase("table.policy", label(after), policy(before), policy(after));
                    case "historyTimeToLive" -> Words.phrase("detail." + key, label(after), kept(before), kept(after));
                    default -> Words.phrase("detail", label(after), Words.phrase("property." + key));
                });
    }

    private static Words policy(Table table) {
        String policy = String.valueOf(table.details().get("hitPolicy"));
        return Words.phrase("policy." + policy.replace(' ', '-'));
    }

    private static Words kept(Table table) {
        String time = table.details().get("historyTimeToLive");
        return time == null ? Words.phrase("none") : TimerWords.spoken(time);
    }
}
