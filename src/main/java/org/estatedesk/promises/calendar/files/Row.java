package org.estatedesk.promises.calendar.files;

import java.util.Map;
import java.util.Objects;

/**
 * One day as it stands in a file.
 *
 * @param cells one for each column
 */
record Row(Map<Column, Cell> cells) {

    Cell cell(Column column) {
        return Objects.requireNonNull(cells.get(column));
    }
}
