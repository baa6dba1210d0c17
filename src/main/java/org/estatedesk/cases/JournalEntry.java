package org.estatedesk.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of a case's journal (CMP-26): who did what at which step. It is written once and never changed. */
@Entity
@Immutable
@Table(name = "journal_entry")
public class JournalEntry {

    /** What an entry tells of; {@code kind.<NAME>} in the bundle {@code messages/cases} is its label. */
    public enum Kind {
        REGISTERED,
        STARTED,
        /** A process made an existing case its own. */
        JOINED,
        /** A decision table was asked: the rule that hit. */
        DECIDED,
        /** The case got its class or another one. */
        CLASSIFIED,
        /** Who came or about what was put right in the record. */
        CORRECTED,
        /** A step was taken up, handed to somebody, or given back. */
        ASSIGNED,
        /** A step was completed, with what was entered. */
        COMPLETED,
        DEADLINE,
        /** A message or signal came in that the drawing waits for. */
        MESSAGE,
        /** A line that a drawing writes by itself. */
        NOTE,
        NOTIFICATION,
        /** What became of a message on its way. */
        DELIVERY,
        /** Somebody higher up was told. */
        ESCALATION,
        VARIABLE_CHANGED,
        DUE_DATE_MOVED,
        PRIORITY_CHANGED,
        COMMENTED,
        ATTACHED,
        /** A failed job was given another try. */
        JOB_RETRIED,
        /** The course of a process was changed by hand. */
        INTERVENED,
        /** The process goes on in another version of its drawing, because somebody ordered it at the desk. */
        MOVED,
        DISCLOSED,
        /** The case was closed with an outcome. */
        CLOSED,
        /** The case was ended because its process was over. */
        ENDED,
        PROCESS_ENDED,
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

    @Embeddable
    record Key(String caseNumber, int entryNo) {}

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    @EmbeddedId
    private Key id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, @Nullable Object> details;

    private String actor;

    @Embedded
    private @Nullable Step step;

    private Instant occurredAt;
    private Instant recordedAt;

    private String previousHash;
    private String hash;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    public String caseNumber() {
        return id.caseNumber();
    }

    /** 1 for the first entry of a case, then one more each time, without gaps. */
    public int entryNo() {
        return id.entryNo();
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /** What was entered or changed, by name; plain JSON values, never more than fits a page. */
    public Map<String, @Nullable Object> details() {
        return Collections.unmodifiableMap(details);
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

    /** Whether it was written down clearly after it happened. */
    public boolean late() {
        return isLate(occurredAt, recordedAt);
    }

    /** Whether what happened then was written down clearly later (HOT-16). */
    public static boolean isLate(Instant occurredAt, Instant recordedAt) {
        return Duration.between(occurredAt, recordedAt).compareTo(AT_ONCE) > 0;
    }

    /** SHA-256 of this entry and, through it, of all before it. */
    public String hash() {
        return hash;
    }
}
