package org.estatedesk.platform.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a list's file; what is wrong with it is told with its place. */
public final class ListLine {

    private final CsvLine line;
    private final Map<ListFile.Column, Integer> columns;
    private final List<ListFault> faults;

    ListLine(CsvLine line, Map<ListFile.Column, Integer> columns, List<ListFault> faults) {
        this.line = line;
        this.columns = columns;
        this.faults = faults;
    }

    /** What stands there; empty if nothing does. */
    public String written(ListFile.Column column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at <= line.fields().size() ? line.fields().get(at - 1) : "";
    }

    /** What stands there, which must not be nothing. */
    public String text(ListFile.Column column, int longest) {
        check(column, !written(column).isEmpty(), "missing");
        return String.valueOf(optional(column, longest));
    }

    /** What stands there; null if nothing does. */
    public @Nullable String optional(ListFile.Column column, int longest) {
        String written = written(column);
        check(column, written.length() <= longest, "long");
        return written.isEmpty() ? null : written;
    }

    /** The day that stands there; null if none does. */
    public @Nullable LocalDate date(ListFile.Column column) {
        String written = written(column);
        try {
            return written.isEmpty() ? null : CsvLine.date(written);
        } catch (DateTimeException unreadable) {
            check(column, false, "date");
            return null;
        }
    }

    /** Notes a fault in a column unless all is right. */
    public void check(ListFile.Column column, boolean right, String problem) {
        if (!right) {
            int at = columns.getOrDefault(column, 0);
            faults.add(new ListFault(line.number(), at, column.key(), problem, written(column)));
        }
    }
}
