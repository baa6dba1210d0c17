package org.estatedesk.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a case's journal (CMP-26): who did what at which step. It is written once and never changed. */
@Entity
@Immutable
@Table(name = "journal_entry")
public class JournalEntry {

    /** What an entry tells of. */
    public enum Kind {
        /** The case was opened. */
        REGISTERED,
        /** Another process joined the case. */
        JOINED,
        /** The case got its class or another one. */
        CLASSIFIED,
        /** A step was taken up, handed to somebody, or given back. */
        ASSIGNED,
        /** A step was completed. */
        COMPLETED,
        /** A deadline drawn on a step or a phase has passed. */
        DEADLINE,
        /** A line that a drawing writes by itself. */
        NOTE,
        /** A message to the customer or to staff. */
        NOTIFICATION,
        /** Somebody higher up was told. */
        ESCALATION,
        /** The case was closed with an outcome. */
        CLOSED,
        /** The case was ended because its process was over. */
        ENDED,
        /** A process of the case came to its end. */
        PROCESS_ENDED,
        /** A process of the case was cancelled. */
        PROCESS_CANCELLED
    }

    /**
     * Where in which drawing it happened; all null if outside of one.
     *
     * @param stepId id of the element
     * @param stepName its name as drawn
     */
    @Embeddable
    public record Step(
            @Nullable String stepId,
            @Nullable String stepName,
            @Nullable String processKey,
            @Nullable Integer processVersion) {

        /** Outside of any drawing. */
        public static final Step NONE = new Step(null, null, null, null);
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_entry_seq")
    @SequenceGenerator(name = "journal_entry_seq", allocationSize = 50)
    private @Nullable Long id;

    private String caseNumber;
    private int entryNo;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;
    private String actor;

    @Embedded
    private @Nullable Step step;

    private Instant occurredAt;
    private Instant recordedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    JournalEntry(String caseNumber, int entryNo, Kind kind, String text, Journal.Moment moment) {
        this.caseNumber = caseNumber;
        this.entryNo = entryNo;
        this.kind = kind;
        this.text = text;
        this.actor = moment.actor();
        this.step = moment.step();
        this.occurredAt = moment.occurredAt();
        this.recordedAt = moment.recordedAt();
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** 1 for the first entry of a case, then one more each time, without gaps. */
    public int entryNo() {
        return entryNo;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /** User id, or {@code system}. */
    public String actor() {
        return actor;
    }

    public Step step() {
        return step == null ? Step.NONE : step;
    }

    /** When it happened; may be earlier than {@link #recordedAt()} if it was typed later. */
    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
