package org.estatedesk.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.JournalEntry.Step;
import org.estatedesk.cases.proof.EntryContent;
import org.estatedesk.cases.proof.EntryDetails;
import org.estatedesk.cases.proof.OpenJournals;
import org.estatedesk.cases.proof.OpenJournals.Head;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.clock.ClockTrust;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of each case (CMP-26): what happened, in order, never changed. An entry is part of the transaction in which
 * it happened: both are kept, or neither. Each entry carries a hash over itself and all before it; {@code docs/journal.md}.
 */
@Service
@Transactional
public class Journal {

    /** Among the details: why the time of the entry cannot be trusted. */
    private static final String CLOCK = "clock";

    /** Who acts and at which step, at the moment of writing; the workflow part of this module knows. */
    public interface Surroundings {

        /** The user signed in, or {@code system}. */
        String actor();

        /** The step that is running. */
        Step step();

        /**
         * The key of the procedure that is running.
         *
         * @throws NullPointerException outside of any drawing
         */
        default String processKey() {
            return Objects.requireNonNull(step().processKey(), "No procedure is running here");
        }
    }

    /**
     * What is to be written.
     *
     * @param text one readable line in the desk's language
     * @param details what was entered or changed, by name: anything whose text says what it is
     * @param occurredAt when it happened; null: now
     * @param step where it happened; null: at the step that is running
     */
    public record Line(
            Kind kind,
            String text,
            Map<String, ?> details,
            @Nullable Instant occurredAt,
            @Nullable Step step) {

        /** A line about what happens now at the running step. */
        public Line(Kind kind, String text, Map<String, ?> details) {
            this(kind, text, details, null, null);
        }

        /** The same line about another time. */
        public Line at(Instant other) {
            return new Line(kind, text, details, other, step);
        }

        /** The same line about another step. */
        public Line at(Step other) {
            return new Line(kind, text, details, occurredAt, other);
        }
    }

    private final JournalEntries entries;
    private final OpenJournals open;
    private final Surroundings surroundings;
    private final DeskTime time;
    private final ClockTrust clock;

    Journal(JournalEntries entries, OpenJournals open, Surroundings surroundings, DeskTime time, ClockTrust clock) {
        this.entries = entries;
        this.open = open;
        this.surroundings = surroundings;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Adds a line about what happens now.
     *
     * @throws NoSuchElementException if there is no such case
     */
    public void write(String caseNumber, Kind kind, String text) {
        write(caseNumber, new Line(kind, text, Map.of()));
    }

    /**
     * Adds a line about what happened at another time than it is recorded.
     *
     * @throws NoSuchElementException if there is no such case
     */
    public void write(String caseNumber, Kind kind, String text, Instant occurredAt) {
        write(caseNumber, new Line(kind, text, Map.of()).at(occurredAt));
    }

    /**
     * Adds a line with what was entered or changed.
     *
     * @throws NoSuchElementException if there is no such case
     */
    public void write(String caseNumber, Line line) {
        Head head = open.head(caseNumber);
        Step step = line.step() == null ? surroundings.step() : line.step();
        open.add(content(caseNumber, head, line, step));
    }

    /**
     * Makes other writers of a case wait until this transaction ends, as writing does.
     *
     * @return whether there is such a case
     */
    public boolean hold(String caseNumber) {
        return open.find(caseNumber).isPresent();
    }

    /** Begins the journal of a case that was saved just now. */
    void begin(String caseNumber, Line line) {
        open.begin(caseNumber);
        write(caseNumber, line);
    }

    private EntryContent content(String caseNumber, Head head, Line line, Step step) {
        Instant now = time.now();
        Map<String, @Nullable Object> details = EntryDetails.of(line.details());
        String text = EntryDetails.text(line.text());
        Optional<String> doubt = clock.doubt(head.recordedAt(), now);
        doubt.ifPresent(why -> details.put(CLOCK, why));
        return new EntryContent(
                caseNumber,
                head.size() + 1,
                line.kind().name(),
                surroundings.actor(),
                step.stepId(),
                step.stepName(),
                step.processKey(),
                step.processVersion(),
                doubt.isEmpty() ? text : text + ' ' + clock.mark(),
                details,
                occurredAt(line, now),
                now,
                head.hash());
    }

    /** Nothing has happened later than it is recorded, whatever the clock of whoever typed it says. */
    private static Instant occurredAt(Line line, Instant now) {
        Instant said = line.occurredAt();
        return said != null && said.isBefore(now) ? said.truncatedTo(ChronoUnit.MICROS) : now;
    }

    /** All lines of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(String caseNumber) {
        return written().findByIdCaseNumberOrderByIdEntryNo(caseNumber);
    }

    /** The lines of a case that follow one with that number, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> after(String caseNumber, int entryNo, int most) {
        return written().findByIdCaseNumberAndIdEntryNoGreaterThanOrderByIdEntryNo(caseNumber, entryNo, Limit.of(most));
    }

    /** The lines of a case that come before one with that number, newest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> before(String caseNumber, int entryNo, int most) {
        return written()
                .findByIdCaseNumberAndIdEntryNoLessThanOrderByIdEntryNoDesc(caseNumber, entryNo, Limit.of(most));
    }

    /** How many lines a case has. */
    @Transactional(readOnly = true)
    public long count(String caseNumber) {
        return written().countByIdCaseNumber(caseNumber);
    }

    /** Whoever reads sees what was added in the same transaction, too. */
    private JournalEntries written() {
        open.write();
        return entries;
    }
}
