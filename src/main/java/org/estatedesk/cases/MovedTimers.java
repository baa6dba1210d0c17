package org.estatedesk.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Timers that the engine makes while it moves a case to another version of its drawing, in this transaction: those that a
 * redraw adds to what runs already, and those that it makes again although they were over. Whoever moves cases tells it,
 * whoever keeps promises asks.
 */
@Component
public class MovedTimers {

    /** Lives and dies with its transaction. */
    private record Known(Map<String, Instant> added, Set<String> over) implements TransactionSynchronization {}

    /** A redraw put this timer on something that runs already; it counts from then on. */
    public void added(String jobId, Instant since) {
        known().added().put(jobId, since);
    }

    /** Its time was over before the move: it is taken away again and nobody is to notice. */
    public void over(String jobId) {
        known().over().add(jobId);
    }

    /** Since when an added timer counts; empty for all other timers. */
    public Optional<Instant> since(String jobId) {
        return Optional.ofNullable(known().added().get(jobId));
    }

    public boolean isOver(String jobId) {
        return known().over().contains(jobId);
    }

    private static Known known() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .findFirst()
                .orElseGet(MovedTimers::begin);
    }

    private static Known begin() {
        Known known = new Known(new HashMap<>(), new HashSet<>());
        TransactionSynchronizationManager.registerSynchronization(known);
        return known;
    }
}
