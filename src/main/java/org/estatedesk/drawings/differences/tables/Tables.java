package org.estatedesk.drawings.differences.tables;

import java.util.List;
import java.util.Optional;

/**
 * A file of decisions, read.
 *
 * @param picture how it is laid out; says nothing but whether that changed
 */
public record Tables(List<Table> tables, String picture) {

    Optional<Table> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }
}
