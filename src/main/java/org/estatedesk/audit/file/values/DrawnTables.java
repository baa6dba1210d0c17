package org.estatedesk.audit.file.values;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of decision tables as they were deployed; the workflow part of this module asks the engine. */
public interface DrawnTables {

    /**
     * A row of a table.
     *
     * @param number from 1
     * @param clause its annotation
     */
    record TableRow(int number, @Nullable String clause) {}

    /** By the ids of the rules; none if the table was deleted. */
    Map<String, TableRow> rows(String definitionId);
}
