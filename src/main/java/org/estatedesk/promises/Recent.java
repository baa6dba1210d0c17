package org.estatedesk.promises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Promises that this transaction has had in hand already: the engine tells of one and the same more than once. */
@Component
class Recent {

    private record Hand(Map<String, Promise> byJob, Set<String> newExecutions, Set<String> withdrawn) {

        Hand() {
            this(new HashMap<>(), new HashSet<>(), new HashSet<>());
        }
    }

    private final PromiseRecords records;

    Recent(PromiseRecords records) {
        this.records = records;
    }

    void add(Promise promise) {
        hand().byJob().put(promise.run().jobId(), promise);
    }

    /** A promise whose step began in this transaction, so that all promises of that step are in hand. */
    void addNew(Promise promise) {
        add(promise);
        hand().newExecutions().add(promise.run().executionId());
    }

    Optional<Promise> byJob(String jobId) {
        Promise known = hand().byJob().get(jobId);
        if (known == null) {
            records.holdCaseOf(jobId);
            return records.findByRunJobId(jobId);
        }
        return Optional.of(known);
    }

    /** Those of one run of a step that have not ended. */
    List<Promise> unfinished(String executionId) {
        if (hand().newExecutions().contains(executionId)) {
            return unfinishedInHand(executionId);
        }
        records.holdCaseOf(executionId);
        List<Promise> found = records.unfinished(executionId);
        found.forEach(this::add);
        return found;
    }

    private List<Promise> unfinishedInHand(String executionId) {
        return hand().byJob().values().stream()
                .filter(promise -> promise.run().executionId().equals(executionId))
                .filter(promise -> promise.endedAt() == null)
                .toList();
    }

    /** Its timer is gone, but nothing has been heard of its step. */
    void addWithdrawn(Promise promise) {
        add(promise);
        hand().withdrawn().add(promise.run().jobId());
    }

    /** Whose timers this transaction took away before the step ended: each is told once. */
    List<Promise> takeWithdrawn(String executionId) {
        return hand().byJob().values().stream()
                .filter(promise -> promise.run().executionId().equals(executionId))
                .filter(promise -> hand().withdrawn().remove(promise.run().jobId()))
                .toList();
    }

    private Hand hand() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Hand known) {
            return known;
        }
        Hand fresh = new Hand();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new LetGo(fresh));
        return fresh;
    }

    private final class LetGo implements TransactionSynchronization {

        private final Hand kept;

        LetGo(Hand kept) {
            this.kept = kept;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Recent.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Recent.this, kept);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Recent.this);
        }
    }
}
