package org.estatedesk.promises;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is fixed of a promise when it is given, and whether the clock that measured it can be trusted. */
@MappedSuperclass
public abstract class Commitment {

    /**
     * What a drawing says about a deadline.
     *
     * @param name name of the timer as drawn, on one line; without one, its id
     * @param timerId id of the timer event
     * @param stepId id of the step, phase or process that it limits
     * @param stepName its name as drawn, on one line; without one, its id
     */
    @Embeddable
    public record Drawn(
            String name, String timerId, String stepId, String stepName, String processKey, int processVersion) {}

    /**
     * Where a deadline runs in the engine.
     *
     * @param executionId the run of the step that it limits
     * @param jobId the engine's timer; gone once it fired or the step ended
     */
    @Embeddable
    public record Run(String processInstanceId, String executionId, String jobId) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promise_seq")
    @SequenceGenerator(name = "promise_seq", allocationSize = 50)
    private @Nullable Long id;

    @Embedded
    private Drawn drawn;

    @Embedded
    private Run run;

    @Column(updatable = false)
    private int round;

    @Column(updatable = false)
    private Instant startedAt;

    @Column(updatable = false)
    private Instant firstDueAt;

    @Column(updatable = false)
    private long clockJump;

    private @Nullable String doubt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    Commitment(Timers.Started started, int round, Instant startedAt) {
        this.drawn = started.drawn();
        this.run = started.run();
        this.round = round;
        this.startedAt = startedAt;
        this.firstDueAt = started.due();
    }

    /** Its time is measured since that was the latest jump of any clock. */
    void beginAfter(long jump) {
        clockJump = jump;
    }

    long clockJump() {
        return clockJump;
    }

    /** Its times cannot be trusted; the first reason stays. */
    void doubt(String why) {
        doubt = doubt == null ? why : doubt;
    }

    String marked(String sentence) {
        return doubt == null ? sentence : sentence + ' ' + doubt;
    }

    /** Its number in the ledger. */
    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** What the drawing says about it. */
    public Drawn drawn() {
        return drawn;
    }

    void limit(String stepId, String stepName) {
        drawn = new Drawn(drawn.name(), drawn.timerId(), stepId, stepName, drawn.processKey(), drawn.processVersion());
    }

    /** Which run of the drawing it belongs to. */
    public Run run() {
        return run;
    }

    /** The round of a repeating timer, from 1. */
    public int round() {
        return round;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** The due time before anybody moved it. */
    public Instant firstDueAt() {
        return firstDueAt;
    }
}
