package org.estatedesk.promises.notes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.PerTransaction;
import org.estatedesk.promises.Commitment;
import org.estatedesk.promises.Promise;
import org.springframework.stereotype.Component;

/** What the ledger tells others: the journal of the case, if the process has one, and the meters. */
@Component
public class Notes {

    private final PerTransaction<Set<String>> counted = new PerTransaction<>(HashSet::new);
    private final Cases cases;
    private final Journal journal;
    private final Sentences sentences;
    private final DeskTime time;
    private final MeterRegistry meters;

    Notes(Cases cases, Journal journal, Sentences sentences, DeskTime time, MeterRegistry meters) {
        this.cases = cases;
        this.journal = journal;
        this.sentences = sentences;
        this.time = time;
        this.meters = meters;
    }

    public void moved(Promise promise, Instant old, String reason) {
        String before = time.readable(old);
        String after = time.readable(promise.dueAt());
        write(
                promise,
                Kind.DUE_DATE_MOVED,
                "journal.moved",
                Map.of("name", promise.drawn().name(), "old", before, "new", after, "reason", reason));
    }

    public void late(Promise promise, Promise.LateReason reason) {
        String listed = sentences.say("late." + reason.code(), Map.of());
        String words = reason.text() == null ? listed : listed + ", " + reason.text();
        write(
                promise,
                Kind.NOTE,
                "journal.late-reason",
                Map.of("name", promise.drawn().name(), "reason", words));
    }

    /**
     * Counts a verdict in {@code estatedesk.promises} by process, timer and verdict: each promise once, by what is true of it
     * when this transaction is kept, for one that fails is tried again.
     */
    public void count(Promise promise) {
        if (counted.get().add(promise.run().jobId())) {
            PerTransaction.afterCommit(
                    () -> meters.counter("estatedesk.promises", tags(promise)).increment());
        }
    }

    private static Tags tags(Promise promise) {
        Commitment.Drawn drawn = promise.drawn();
        return Tags.of(
                "process", drawn.processKey(),
                "timer", drawn.timerId(),
                "verdict", promise.state().name().toLowerCase(Locale.ROOT));
    }

    private void write(Promise promise, Kind kind, String key, Map<String, Object> fields) {
        cases.byNumber(promise.caseNumber())
                .ifPresent(known -> journal.write(known.caseNumber(), kind, sentences.say(key, fields)));
    }
}
