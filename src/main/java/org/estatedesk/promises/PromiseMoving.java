package org.estatedesk.promises;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.estatedesk.cases.Journal;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Inputs;
import org.estatedesk.promises.Timers.Mover;
import org.estatedesk.promises.notes.Notes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves due times on purpose, with a reason; the old one stays in the ledger, and the journal tells of it. */
@Service
@Transactional
public class PromiseMoving {

    private final PromiseRecords records;
    private final Dues dues;
    private final Timers timers;
    private final Notes notes;
    private final Journal.Surroundings surroundings;
    private final DeskTime time;

    PromiseMoving(
            PromiseRecords records,
            Dues dues,
            Timers timers,
            Notes notes,
            Journal.Surroundings surroundings,
            DeskTime time) {
        this.records = records;
        this.dues = dues;
        this.timers = timers;
        this.notes = notes;
        this.surroundings = surroundings;
        this.time = time;
    }

    /**
     * Moves one promise.
     *
     * @throws NoSuchElementException if there is none with that number
     * @throws IllegalStateException if it no longer runs
     */
    public Promise move(long id, Instant due, String reason) {
        records.holdCaseOf(id);
        Promise promise = records.findById(id).orElseThrow();
        if (promise.state() != Promise.State.OPEN) {
            throw new IllegalStateException("Promise " + id + " no longer runs");
        }
        move(promise, due, reason);
        return promise;
    }

    /** Moves every promise of that timer that still runs in one run of a drawing. */
    public void moveAll(String processInstanceId, String timerId, UnaryOperator<Instant> target, String reason) {
        records.holdCaseOf(processInstanceId);
        List<Promise> given = records.findByRunProcessInstanceIdAndDrawnTimerIdOrderById(processInstanceId, timerId);
        given.stream()
                .filter(promise -> promise.state() == Promise.State.OPEN)
                .forEach(promise -> move(promise, target.apply(promise.dueAt()), reason));
    }

    /**
     * What a drawing asks for: {@code by} a duration after the due time, or {@code to} a date and time.
     *
     * @throws IllegalArgumentException if neither can be read
     */
    public UnaryOperator<Instant> target(Inputs inputs) {
        String by = inputs.find("by");
        if (by != null) {
            return due -> later(due, by);
        }
        Instant due = time.parse(inputs.text("to"))
                .orElseThrow(() -> new IllegalArgumentException("moveDeadline: cannot read to: " + inputs.text("to")));
        return old -> due;
    }

    /** ISO durations: those of days, months and years count in the desk's zone. */
    private Instant later(Instant due, String by) {
        try {
            return by.contains("T")
                    ? due.plus(Duration.parse(by))
                    : due.atZone(time.zone()).plus(Period.parse(by)).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("moveDeadline: cannot read by: " + by, e);
        }
    }

    private void move(Promise promise, Instant asked, String reason) {
        Instant due = asked.truncatedTo(ChronoUnit.MILLIS);
        Instant old = promise.dueAt();
        timers.set(promise, due);
        dues.move(promise, due, new Mover(surroundings.actor(), reason, null));
        notes.moved(promise, old, reason);
    }
}
