package org.estatedesk.promises.meters;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts verdicts: {@code estatedesk.promises} by process, timer and verdict, as many as are drawn; and how many late
 * steps are still open.
 */
@Component
public class PromiseMeters {

    private final MeterRegistry meters;

    PromiseMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Shows how many late promises have a step that somebody still has to complete. */
    public void showOpenLate(Supplier<Number> count) {
        Gauge.builder("estatedesk.promises.late.open", count).register(meters);
    }

    /**
     * Counts a promise once, by what is true of it when this transaction is kept: one that fails is tried again.
     *
     * @param jobId tells promises apart
     */
    public void count(String jobId, Supplier<Tags> tags) {
        Verdict verdict = new Verdict(
                jobId, () -> meters.counter("estatedesk.promises", tags.get()).increment());
        if (!TransactionSynchronizationManager.getSynchronizations().contains(verdict)) {
            TransactionSynchronizationManager.registerSynchronization(verdict);
        }
    }

    /** Equal for one and the same promise. */
    private record Verdict(String jobId, Runnable count) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            count.run();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Verdict verdict && verdict.jobId.equals(jobId);
        }

        @Override
        public int hashCode() {
            return jobId.hashCode();
        }
    }
}
