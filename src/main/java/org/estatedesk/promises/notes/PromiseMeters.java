package org.estatedesk.promises.notes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.estatedesk.platform.PerTransaction;
import org.springframework.stereotype.Component;

/**
 * Counts verdicts: {@code estatedesk.promises} by process, timer and verdict, as many as are drawn; and how many late
 * steps are still open.
 */
@Component
public class PromiseMeters {

    private final PerTransaction<Set<String>> counted = new PerTransaction<>(HashSet::new);
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
        if (counted.get().add(jobId)) {
            PerTransaction.afterCommit(
                    () -> meters.counter("estatedesk.promises", tags.get()).increment());
        }
    }
}
