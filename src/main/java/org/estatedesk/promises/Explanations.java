package org.estatedesk.promises;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands the explanation of a due time from where it is worked out (an expression in a drawing) to where its promise is
 * written down: within the same transaction, and forgotten at its end. Without a transaction nothing is remembered.
 *
 * <p>Due times are compared to the millisecond, because the engine's dates know no more.
 */
@Component
public class Explanations {

    /** Keeps an explanation until the end of this transaction, or until it is taken. */
    public void remember(Explained explained) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            remembered().put(millis(explained.due()), explained);
        }
    }

    /** The explanation of that due time, if this transaction worked it out; the last one, if it did so twice. */
    public Optional<Explained> take(Instant due) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? Optional.ofNullable(remembered().get(millis(due)))
                : Optional.empty();
    }

    private static Instant millis(Instant due) {
        return due.truncatedTo(ChronoUnit.MILLIS);
    }

    private Map<Instant, Explained> remembered() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        return bound instanceof Remembered known ? known.byDue() : bind().byDue();
    }

    private Remembered bind() {
        Remembered fresh = new Remembered(new HashMap<>());
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Forget(fresh));
        return fresh;
    }

    private record Remembered(Map<Instant, Explained> byDue) {}

    /** A transaction that is put aside for another one takes its explanations along, and back. */
    private final class Forget implements TransactionSynchronization {

        private final Remembered kept;

        Forget(Remembered kept) {
            this.kept = kept;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Explanations.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Explanations.this, kept);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Explanations.this);
        }
    }
}
