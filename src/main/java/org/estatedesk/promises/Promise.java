package org.estatedesk.promises;

import static org.estatedesk.platform.DeskTime.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.estatedesk.promises.Explanations.Explained;
import org.jspecify.annotations.Nullable;

/**
 * One deadline that began to run: a timer drawn on a step or a phase, for one run of that step and one round of that
 * timer (HOT-15). All times are UTC. Only changed columns are written: a person who takes up a step and the timer that
 * fires meet here without overwriting each other.
 */
public class Promise extends Commitment {

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

    /**
     * Why a promise was not kept, as the person says who completed the step.
     *
     * @param code one of {@link #CODES}
     * @param text in own words
     * @param by user id, or {@code system}
     */
    public record LateReason(String code, @Nullable String text, String by, Instant at) {

        /** The short list, in the order in which people see it; its words stand in {@code messages/promises}. */
        public static final List<String> CODES = List.of(
                "too-much-at-once",
                "waiting-for-customer",
                "waiting-for-department",
                "waiting-for-material",
                "nobody-free",
                "technical-fault",
                "other");
    }

    private @Nullable String caseNumber;
    private String ownerGroups = "";
    private @Nullable String assignee;

    private Explained due;
    private State state = State.OPEN;
    private @Nullable Instant lapsedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    private @Nullable LateReason lateReason;

    Promise(Timers.Started started, int round, Instant startedAt, Explained due) {
        super(started, round, startedAt);
        this.caseNumber = started.caseNumber();
        this.due = due;
    }

    /** As it was read from the ledger. */
    Promise(ResultSet row) throws SQLException {
        super(row);
        caseNumber = row.getString("case_number");
        ownerGroups = row.getString("owner_groups");
        assignee = row.getString("assignee");
        due = new Explained(
                row.getTimestamp("due_at").toInstant(), row.getString("explanation"), row.getBoolean("provisional"));
        state = State.valueOf(row.getString("state"));
        lapsedAt = instantOrNull(row.getTimestamp("lapsed_at"));
        endedAt = instantOrNull(row.getTimestamp("ended_at"));
        endedBy = row.getString("ended_by");
        lateReason = PromiseTable.lateReason(row);
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
        due = newDue;
    }

    void lapse(Instant at) {
        if (state == State.OPEN) {
            state = State.LATE;
            lapsedAt = at;
        }
    }

    /** The verdict, when its step ends: one minute too late is late, whatever the step ended with. */
    void end(boolean completed, Instant at, String by) {
        if (at.isAfter(due.due())) {
            lapse(at);
        }
        if (state == State.OPEN) {
            state = completed ? State.KEPT : State.VOID;
        }
        endedAt = at;
        endedBy = by;
    }

    /** Its timer went before its step ended, in one transaction: the step's end decides. */
    void reopen() {
        state = State.OPEN;
        endedAt = null;
        endedBy = null;
    }

    void explainLateness(LateReason reason) {
        lateReason = reason;
    }

    /** The case it was given for; null if its process has none. */
    public @Nullable String caseNumber() {
        return caseNumber;
    }

    /** Groups that may take up the step, as they were at the verdict. */
    public List<String> groups() {
        return ownerGroups.isEmpty() ? List.of() : List.of(ownerGroups.split(","));
    }

    /** The person who had taken it up at the verdict. */
    public @Nullable String assignee() {
        return assignee;
    }

    public Instant dueAt() {
        return due.due();
    }

    Explained due() {
        return due;
    }

    /** How the due time came about, in one sentence; in another, why the clock that measured it cannot be trusted. */
    public String explanation() {
        return marked(due.sentence());
    }

    /** Whether the due time may still change because the calendar lacks a year. */
    public boolean provisional() {
        return due.provisional();
    }

    public State state() {
        return state;
    }

    /** When it turned late; null unless it did. */
    public @Nullable Instant lapsedAt() {
        return lapsedAt;
    }

    /** Null while its step is open. */
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

    /** Whether its time is over. */
    public boolean isOver(Instant now) {
        return state == State.LATE || state == State.OPEN && now.isAfter(due.due());
    }

    /** How late it was, or is by now; zero unless it is late. */
    public Duration lateness(Instant now) {
        Instant until = endedAt == null ? now : endedAt;
        return state == State.LATE && until.isAfter(due.due()) ? Duration.between(due.due(), until) : Duration.ZERO;
    }
}
