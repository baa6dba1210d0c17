package org.estatedesk.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is fixed of a promise when it is given, and whether the clock that measured it can be trusted. */
public abstract class Commitment {

    /**
     * What a drawing says about a deadline.
     *
     * @param name name of the timer as drawn, on one line; without one, its id
     * @param timerId id of the timer event
     * @param stepId id of the step, phase or process that it limits
     * @param stepName its name as drawn, on one line; without one, its id
     */
    public record Drawn(
            String name, String timerId, String stepId, String stepName, String processKey, int processVersion) {}

    /**
     * Where a deadline runs in the engine.
     *
     * @param executionId the run of the step that it limits
     * @param jobId the engine's timer; gone once it fired or the step ended
     */
    public record Run(String processInstanceId, String executionId, String jobId) {}

    private final Run run;
    private final int round;
    private final Instant startedAt;
    private final Instant firstDueAt;
    private @Nullable Long id;
    private Drawn drawn;
    private long clockJump;

    private @Nullable String doubt;

    Commitment(Timers.Started started, int round, Instant startedAt) {
        this.drawn = started.drawn();
        this.run = started.run();
        this.round = round;
        this.startedAt = startedAt;
        this.firstDueAt = started.due();
    }

    /** As it was read from the ledger. */
    Commitment(ResultSet row) throws SQLException {
        id = row.getLong("id");
        drawn = new Drawn(
                row.getString("name"),
                row.getString("timer_id"),
                row.getString("step_id"),
                row.getString("step_name"),
                row.getString("process_key"),
                row.getInt("process_version"));
        run = new Run(row.getString("process_instance_id"), row.getString("execution_id"), row.getString("job_id"));
        round = row.getInt("round");
        startedAt = row.getTimestamp("started_at").toInstant();
        firstDueAt = row.getTimestamp("first_due_at").toInstant();
        clockJump = row.getLong("clock_jump");
        doubt = row.getString("doubt");
    }

    /** The ledger numbers it as it is added. */
    void number(long number) {
        id = number;
    }

    /** Its time is measured since that was the latest jump of any clock. */
    void beginAfter(long jump) {
        clockJump = jump;
    }

    long clockJump() {
        return clockJump;
    }

    @Nullable
    String doubt() {
        return doubt;
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
