package org.estatedesk.promises;

import java.time.Instant;
import java.util.Map;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.DeskTime;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.promises.words.Sentences;
import org.springframework.stereotype.Component;

/** Lines of the ledger in the journal of the case, if the process has one. */
@Component
class Notes {

    private final Cases cases;
    private final Journal journal;
    private final Sentences sentences;
    private final DeskTime time;

    Notes(Cases cases, Journal journal, Sentences sentences, DeskTime time) {
        this.cases = cases;
        this.journal = journal;
        this.sentences = sentences;
        this.time = time;
    }

    void moved(Promise promise, Instant old, String reason) {
        String before = time.readable(old);
        String after = time.readable(promise.dueAt());
        write(
                promise,
                "journal.moved",
                Map.of("name", promise.drawn().name(), "old", before, "new", after, "reason", reason));
    }

    void late(Promise promise, Promise.LateReason reason) {
        String listed = sentences.say("late." + reason.code(), Map.of());
        String words = reason.text() == null ? listed : listed + ", " + reason.text();
        write(promise, "journal.late-reason", Map.of("name", promise.drawn().name(), "reason", words));
    }

    private void write(Promise promise, String key, Map<String, Object> fields) {
        cases.byNumber(promise.caseNumber())
                .ifPresent(known -> journal.write(known.caseNumber(), Kind.NOTE, sentences.say(key, fields)));
    }
}
