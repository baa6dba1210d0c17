package org.estatedesk.audit.changes;

import java.time.Instant;
import java.util.List;

/** One kind of changes. */
public interface ChangeSource {

    /** Where a page begins: changes of an earlier moment count, and those of the same with a lesser id. */
    record Start(Instant at, String id) {}

    /** Greater than every id. */
    String LAST_ID = "~";

    /** {@code redraw}, {@code move} or {@code rights}. */
    String kind();

    /** Newest first. */
    List<Change> page(Start start, int size);

    /** How many there are. */
    long total();
}
