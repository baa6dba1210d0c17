package org.estatedesk.audit.changes;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.estatedesk.platform.pages.BadParameter;

/** One kind of changes. */
public interface ChangeSource {

    /** Where a page begins: changes of an earlier moment count, and those of the same with a lesser id. */
    record Start(Instant at, String id) {

        private static final Pattern NUMBER = Pattern.compile("\\d{0,18}");

        /** The id of a kind that numbers its changes. */
        long number() {
            if (id.equals(LAST_ID)) {
                return Long.MAX_VALUE;
            }
            if (!NUMBER.matcher(id).matches()) {
                throw BadParameter.cursor();
            }
            return id.isEmpty() ? 0 : Long.parseLong(id);
        }
    }

    /** Greater than every id. */
    String LAST_ID = "~";

    /** {@code redraw}, {@code move}, {@code rights} or {@code clock}. */
    String kind();

    /** Newest first. */
    List<Change> page(Start start, int size);

    /** How many there are. */
    long total();
}
