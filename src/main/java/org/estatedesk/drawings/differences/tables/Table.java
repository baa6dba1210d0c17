package org.estatedesk.drawings.differences.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.estatedesk.drawings.differences.Words;

/**
 * A decision.
 *
 * @param id its key
 * @param details everything else that the file says of it, such as its {@code hitPolicy}
 */
public record Table(
        String id, String name, Map<String, String> details, List<TableColumn> columns, List<TableRow> rows) {

    /** How to spell the values, which is for the table's author: {@code Time (PT30M = 30 minutes)}. */
    private static final Pattern SPELLING = Pattern.compile("\\s*\\([^()]*=[^()]*\\)$");

    List<TableColumn> inputs() {
        return columns.stream().filter(TableColumn::isInput).toList();
    }

    Optional<TableColumn> column(String columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst();
    }

    Optional<TableRow> row(String rowId) {
        return rows.stream().filter(row -> row.id().equals(rowId)).findFirst();
    }

    /** What stands at the head of a column, as a name. */
    Words head(TableColumn column) {
        return Words.plain(SPELLING.matcher(column.label()).replaceFirst(""));
    }
}
