package org.estatedesk.audit.file.path;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.estatedesk.platform.pages.Cursor;

/** Reads visits from the engine's history, in the order in which they began; the workflow part of this module does. */
public interface Visits {

    /** Added up in the store, by element, in the order of the first visits. */
    List<StepSum> sums(String runId, Instant now);

    /** Hands over every visit, row by row. */
    void each(String runId, Consumer<Visit> reader);

    /** The next visits after that key: the number of a visit, when it began, the engine's counter, its id. */
    List<VisitRow> page(String runId, Cursor after, int rows);

    long count(String runId);
}
