package org.estatedesk.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.platform.PerTransaction;
import org.springframework.stereotype.Component;

/**
 * Timers that the engine makes while it moves a case to another version of its drawing, in this transaction: those that a
 * redraw adds to what runs already, and those that it makes again although they were over. Whoever moves cases tells it,
 * whoever keeps promises asks.
 */
@Component
public class MovedTimers {

    private final PerTransaction<Map<String, Instant>> added = new PerTransaction<>(HashMap::new);
    private final PerTransaction<Set<String>> over = new PerTransaction<>(HashSet::new);

    /** A redraw put this timer on something that runs already; it counts from then on. */
    public void added(String jobId, Instant since) {
        added.get().put(jobId, since);
    }

    /** Its time was over before the move: it is taken away again and nobody is to notice. */
    public void over(String jobId) {
        over.get().add(jobId);
    }

    /** Since when an added timer counts; empty for all other timers. */
    public Optional<Instant> since(String jobId) {
        return Optional.ofNullable(added.get().get(jobId));
    }

    public boolean isOver(String jobId) {
        return over.get().contains(jobId);
    }
}
