package org.estatedesk.promises;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One deadline that began to run: a timer drawn on a step or a phase, for one run of that step and one round of that
 * timer. It stays in the ledger with how it ended (HOT-15). All times are UTC.
 *
 * <p>Only changed columns are written: a person who takes up a step and the timer that fires meet here without
 * overwriting each other.
 */
@Entity
@DynamicUpdate
@Table(name = "promise")
public class Promise {

    /** How it stands. */
    public enum State {
        /** It runs. */
        OPEN,
        /** The step was completed when it was due or before. */
        KEPT,
        /** Its time passed while the step was open; that stays, also when the step is completed later. */
        LATE,
        /** The step was left another way before it was due, or the timer was withdrawn. */
        VOID
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promise_seq")
    @SequenceGenerator(name = "promise_seq", allocationSize = 50)
    private @Nullable Long id;

    private @Nullable String caseNumber;

    @Embedded
    private Drawn drawn;

    @Column(updatable = false)
    private int round;

    @Embedded
    private Run run;

    private String ownerGroups = "";
    private @Nullable String assignee;

    @Column(updatable = false)
    private Instant startedAt;

    @Column(updatable = false)
    private Instant firstDueAt;

    private Instant dueAt;
    private String explanation;
    private boolean provisional;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private @Nullable Instant lapsedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    @Embedded
    private @Nullable LateReason lateReason;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Promise() {}

    Promise(@Nullable String caseNumber, Drawn drawn, Run run, int round, Instant startedAt, Explained due) {
        this.caseNumber = caseNumber;
        this.drawn = drawn;
        this.run = run;
        this.round = round;
        this.startedAt = startedAt;
        this.firstDueAt = due.due();
        this.dueAt = due.due();
        this.explanation = due.sentence();
        this.provisional = due.provisional();
    }

    void belongTo(String newCaseNumber) {
        caseNumber = newCaseNumber;
    }

    /** Who owes it may change until the verdict. */
    void owedBy(List<String> groups, @Nullable String person) {
        if (state == State.OPEN) {
            ownerGroups = String.join(",", groups);
            assignee = person;
        }
    }

    void moveTo(Explained newDue) {
        dueAt = newDue.due();
        explanation = newDue.sentence();
        provisional = newDue.provisional();
    }

    void lapse(Instant at) {
        if (state == State.OPEN) {
            state = State.LATE;
            lapsedAt = at;
        }
    }

    /** The verdict, when its step ends: one minute too late is late, whatever the step ended with. */
    void end(boolean completed, Instant at, String by) {
        if (at.isAfter(dueAt)) {
            lapse(at);
        }
        if (state == State.OPEN) {
            state = completed ? State.KEPT : State.VOID;
        }
        endedAt = at;
        endedBy = by;
    }

    /** Takes back a verdict that did not know yet that the due time had been moved. */
    void reopen() {
        state = State.OPEN;
        lapsedAt = null;
        endedAt = null;
        endedBy = null;
    }

    void explainLateness(LateReason reason) {
        lateReason = reason;
    }

    /** Its number in the ledger. */
    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** The case it was given for; null if its process has none. */
    public @Nullable String caseNumber() {
        return caseNumber;
    }

    /** What the drawing says about it. */
    public Drawn drawn() {
        return drawn;
    }

    /** Which run of the drawing it belongs to. */
    public Run run() {
        return run;
    }

    /** The round of a repeating timer, from 1. */
    public int round() {
        return round;
    }

    /** Groups that may take up the step, as they were at the verdict. */
    public List<String> groups() {
        return ownerGroups.isEmpty() ? List.of() : List.of(ownerGroups.split(","));
    }

    /** The person who had taken it up at the verdict. */
    public @Nullable String assignee() {
        return assignee;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** The due time before anybody moved it. */
    public Instant firstDueAt() {
        return firstDueAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** How the due time came about, in one sentence. */
    public String explanation() {
        return explanation;
    }

    /** Whether the due time may still change because the calendar lacks a year. */
    public boolean provisional() {
        return provisional;
    }

    public State state() {
        return state;
    }

    /** When it turned late; null unless it did. */
    public @Nullable Instant lapsedAt() {
        return lapsedAt;
    }

    /** When its step ended; null while the step is open. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Who ended the step: a user id or {@code system}. */
    public @Nullable String endedBy() {
        return endedBy;
    }

    /** Why it was late, if somebody said so. */
    public @Nullable LateReason lateReason() {
        return lateReason;
    }

    /** How late it was, or is by now; zero unless it is late. */
    public Duration lateness(Instant now) {
        Instant until = endedAt == null ? now : endedAt;
        return state == State.LATE && until.isAfter(dueAt) ? Duration.between(dueAt, until) : Duration.ZERO;
    }
}
