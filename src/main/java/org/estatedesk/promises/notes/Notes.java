package org.estatedesk.promises.notes;

import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.Commitment;
import org.estatedesk.promises.Promise;
import org.springframework.stereotype.Component;

/** What the ledger tells others: the journal of the case, if the process has one, and the meters. */
@Component
public class Notes {

    private final Cases cases;
    private final Journal journal;
    private final Sentences sentences;
    private final DeskTime time;
    private final PromiseMeters meters;

    Notes(Cases cases, Journal journal, Sentences sentences, DeskTime time, PromiseMeters meters) {
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

    /** Counts a verdict. */
    public void count(Promise promise) {
        Commitment.Drawn drawn = promise.drawn();
        meters.count(
                promise.run().jobId(),
                () -> Tags.of(
                        "process", drawn.processKey(),
                        "timer", drawn.timerId(),
                        "verdict", promise.state().name().toLowerCase(Locale.ROOT)));
    }

    private void write(Promise promise, Kind kind, String key, Map<String, Object> fields) {
        cases.byNumber(promise.caseNumber())
                .ifPresent(known -> journal.write(known.caseNumber(), kind, sentences.say(key, fields)));
    }
}
