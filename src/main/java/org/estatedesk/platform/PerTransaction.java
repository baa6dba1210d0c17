package org.estatedesk.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction remembers, from the first asking to its end. A transaction that is put aside for another one takes
 * it along, and back.
 *
 * @param <T> what is remembered
 */
public final class PerTransaction<T> {

    private final Supplier<T> fresh;
    private final Consumer<T> beforeCommit;
    private final int order;

    /** @param fresh makes what a transaction begins with */
    public PerTransaction(Supplier<T> fresh) {
        this(fresh, kept -> {});
    }

    /**
     * Remembers, and does something with it in the end.
     *
     * @param fresh makes what a transaction begins with
     * @param beforeCommit is told what it came to, while the transaction can still write
     */
    public PerTransaction(Supplier<T> fresh, Consumer<T> beforeCommit) {
        this(fresh, beforeCommit, Ordered.LOWEST_PRECEDENCE);
    }

    private PerTransaction(Supplier<T> fresh, Consumer<T> beforeCommit, int order) {
        this.fresh = fresh;
        this.beforeCommit = beforeCommit;
        this.order = order;
    }

    /**
     * The same, where what is done in the end goes on with the matter itself: the others are told after it.
     *
     * @param fresh makes what a transaction begins with
     * @param beforeCommit is told what it came to, before whoever writes down what happened
     */
    public static <T> PerTransaction<T> acting(Supplier<T> fresh, Consumer<T> beforeCommit) {
        return new PerTransaction<>(fresh, beforeCommit, 0);
    }

    /** @throws IllegalStateException outside of a transaction */
    @SuppressWarnings("unchecked") // What this one has kept is its own.
    public T get() {
        Kept<T> kept = (Kept<T>) TransactionSynchronizationManager.getResource(this);
        return kept == null ? begin().value : kept.value;
    }

    /** The same; empty outside of a transaction. */
    public Optional<T> find() {
        return TransactionSynchronizationManager.isSynchronizationActive() ? Optional.of(get()) : Optional.empty();
    }

    /**
     * Does something as soon as this transaction is kept, and never if it is not.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public static void afterCommit(Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }

    private Kept<T> begin() {
        Kept<T> kept = new Kept<>(this, fresh.get());
        TransactionSynchronizationManager.registerSynchronization(kept);
        TransactionSynchronizationManager.bindResource(this, kept);
        return kept;
    }

    /** Bound to its transaction, where each of many askings finds it at once. */
    private record Kept<T>(PerTransaction<T> owner, T value) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(owner);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(owner, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(owner);
        }

        @Override
        public int getOrder() {
            return owner.order;
        }

        /** Spring has listed already whom it tells; what begins only now is told from here. */
        @Override
        public void beforeCommit(boolean readOnly) {
            List<TransactionSynchronization> listed = TransactionSynchronizationManager.getSynchronizations();
            owner.beforeCommit.accept(value);
            if (owner.order != Ordered.LOWEST_PRECEDENCE) {
                TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(kept -> !listed.contains(kept))
                        .forEach(begun -> begun.beforeCommit(readOnly));
            }
        }
    }
}
