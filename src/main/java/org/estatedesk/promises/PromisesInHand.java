package org.estatedesk.promises;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.cases.Journal;
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
    private final Timers timers;
    private final Journal journal;

    PromisesInHand(PromiseRecords records, Timers timers, Journal journal) {
        this.records = records;
        this.timers = timers;
        this.journal = journal;
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
            return records.byJob(jobId);
        }
        return Optional.of(known);
    }

    /** Those of one run of a step that have not ended. */
    List<Promise> unfinished(String executionId) {
        if (hand.get().whole().contains(executionId)) {
            return unfinishedInHand(executionId);
        }
        List<Promise> found = held(executionId);
        found.forEach(this::add);
        hand.get().whole().add(executionId);
        return found;
    }

    /** With the case of the process, which its journal holds as well; promises of another case, or of none yet, by themselves. */
    private List<Promise> held(String executionId) {
        String number = timers.caseOf(executionId);
        if (number != null && journal.hold(number)) {
            List<Promise> found = records.unfinished(executionId);
            if (found.stream().allMatch(promise -> number.equals(promise.caseNumber()))) {
                return found;
            }
        }
        records.holdCaseOf(executionId);
        return records.unfinished(executionId);
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
