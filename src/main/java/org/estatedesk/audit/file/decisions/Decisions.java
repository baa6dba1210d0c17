package org.estatedesk.audit.file.decisions;

import java.util.List;
import java.util.Map;
import org.estatedesk.audit.file.decisions.DecisionRow.Cell;
import org.estatedesk.audit.file.decisions.DecisionRow.TableRow;
import org.estatedesk.platform.pages.Cursor;

/** Reads decisions from the engine's history; the workflow part of this module does. */
public interface Decisions {

    /** The next decisions of these processes after that key: when, and its id. */
    List<DecisionRow> page(List<String> runIds, Cursor after, int rows);

    long count(List<String> runIds);

    List<Cell> inputs(List<String> decisionIds);

    /** In the order in which the rules fitted. */
    List<Cell> outputs(List<String> decisionIds);

    /** The rows of a table by the ids of its rules; none if the table was deleted. */
    Map<String, TableRow> table(String definitionId);
}
