package org.estatedesk.promises;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.platform.PerTransaction;
import org.springframework.stereotype.Component;

/** Promises that this transaction has had in hand already: the engine tells of one and the same more than once. */
@Component
class PromisesInHand {

    /**
     * What is known.
     *
     * @param whole executions of which all promises that have not ended are in hand
     */
    private record Hand(Map<String, Promise> byJob, Set<String> whole, Set<String> withdrawn) {

        Hand() {
            this(new LinkedHashMap<>(), new HashSet<>(), new HashSet<>());
        }
    }

    private final PerTransaction<Hand> hand = new PerTransaction<>(Hand::new);
    private final PromiseRecords records;

    PromisesInHand(PromiseRecords records) {
        this.records = records;
    }

    void add(Promise promise) {
        hand.get().byJob().put(promise.run().jobId(), promise);
    }

    /** A promise whose step began in this transaction, so that all promises of that step are in hand. */
    void addNew(Promise promise) {
        add(promise);
        hand.get().whole().add(promise.run().executionId());
    }

    Optional<Promise> byJob(String jobId) {
        Promise known = hand.get().byJob().get(jobId);
        if (known == null) {
            records.holdCaseOf(jobId);
            return records.findByRunJobId(jobId);
        }
        return Optional.of(known);
    }

    /** Those of one run of a step that have not ended. */
    List<Promise> unfinished(String executionId) {
        if (hand.get().whole().contains(executionId)) {
            return unfinishedInHand(executionId);
        }
        records.holdCaseOf(executionId);
        List<Promise> found = records.unfinished(executionId);
        found.forEach(this::add);
        hand.get().whole().add(executionId);
        return found;
    }

    private List<Promise> unfinishedInHand(String executionId) {
        return hand.get().byJob().values().stream()
                .filter(promise -> promise.run().executionId().equals(executionId))
                .filter(promise -> promise.endedAt() == null)
                .toList();
    }

    /** Its timer is gone, but nothing has been heard of its step. */
    void addWithdrawn(Promise promise) {
        add(promise);
        hand.get().withdrawn().add(promise.run().jobId());
    }

    /** Whose timers this transaction took away before the step ended: each is told once. */
    List<Promise> takeWithdrawn(String executionId) {
        return hand.get().byJob().values().stream()
                .filter(promise -> promise.run().executionId().equals(executionId))
                .filter(promise -> hand.get().withdrawn().remove(promise.run().jobId()))
                .toList();
    }
}
