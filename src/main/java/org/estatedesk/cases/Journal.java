package org.estatedesk.cases;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.JournalEntry.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of each case (CMP-26): what happened, in order, never changed. An entry is part of the transaction in which
 * it happened: both are kept, or neither.
 */
@Service
@Transactional
public class Journal {

    /** Who acts and at which step, at the moment of writing; the workflow part of this module knows. */
    public interface Surroundings {

        /** The user signed in, or {@code system}. */
        String actor();

        /** The step that is running. */
        Step step();
    }

    record Moment(String actor, Step step, Instant occurredAt, Instant recordedAt) {}

    private final JournalEntries entries;
    private final Surroundings surroundings;
    private final DeskTime time;

    Journal(JournalEntries entries, Surroundings surroundings, DeskTime time) {
        this.entries = entries;
        this.surroundings = surroundings;
        this.time = time;
    }

    /**
     * Adds a line about what happens now.
     *
     * @throws NoSuchElementException if there is no such case
     */
    public void write(String caseNumber, Kind kind, String text) {
        write(caseNumber, kind, text, time.now());
    }

    /**
     * Adds a line about what happened at another time than it is recorded.
     *
     * @throws NoSuchElementException if there is no such case
     */
    public void write(String caseNumber, Kind kind, String text, Instant occurredAt) {
        int entryNo = entries.nextEntryNo(caseNumber)
                .orElseThrow(() -> new NoSuchElementException("No case has the number " + caseNumber));
        Moment moment = new Moment(surroundings.actor(), surroundings.step(), occurredAt, time.now());
        entries.save(new JournalEntry(caseNumber, entryNo, kind, text, moment));
    }

    /** All lines of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(String caseNumber) {
        return entries.findByCaseNumberOrderByEntryNo(caseNumber);
    }
}
