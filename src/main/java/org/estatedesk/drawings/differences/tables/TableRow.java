package org.estatedesk.drawings.differences.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.drawings.differences.Words;

/**
 * A rule of a decision table.
 *
 * @param note what is written beside it
 * @param cells by the ids of their columns, as they are written
 */
public record TableRow(String id, String note, Map<String, String> cells) {

    /** Number and conditions: {@code row 3 (group = Front desk)}. */
    Words label(Table table) {
        Words number = Words.plain(String.valueOf(table.rows().indexOf(this) + 1));
        List<Words> conditions = filled(table, table.inputs());
        return conditions.isEmpty()
                ? Words.phrase("row.any", number)
                : Words.phrase("row", number, Words.list(conditions));
    }

    /** Each cell that says something, with its column. */
    List<Words> filled(Table table, List<TableColumn> columns) {
        return columns.stream()
                .filter(column -> !TableCells.isEmpty(cell(column)))
                .map(column -> Words.phrase("row.cell", table.head(column), TableCells.spoken(cell(column))))
                .toList();
    }

    String cell(TableColumn column) {
        return Optional.ofNullable(cells.get(column.id())).orElse("");
    }
}
