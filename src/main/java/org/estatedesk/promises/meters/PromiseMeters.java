package org.estatedesk.promises.meters;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
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

    /** Counts a verdict when this transaction is kept: one that fails is tried again. */
    public void count(String processKey, String timerId, String verdict) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                meters.counter("estatedesk.promises", "process", processKey, "timer", timerId, "verdict", verdict)
                        .increment();
            }
        });
    }
}
