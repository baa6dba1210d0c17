package org.estatedesk.promises.calendar.files;

import java.util.Map;

/**
 * One day as it stands in a file.
 *
 * @param cells one for each column
 */
record Row(Map<Column, Cell> cells) {

    Cell cell(Column column) {
        return cells.get(column);
    }
}
