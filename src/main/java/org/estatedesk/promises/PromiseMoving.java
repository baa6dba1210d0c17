package org.estatedesk.promises;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.estatedesk.cases.Journal;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Inputs;
import org.estatedesk.promises.Explanations.Explained;
import org.estatedesk.promises.Timers.Mover;
import org.estatedesk.promises.notes.Notes;
import org.estatedesk.promises.notes.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Due times of promises: how they came about, and how they are moved. The old one stays in the ledger; of a move on purpose,
 * with a reason, the journal tells.
 */
@Service
@Transactional
public class PromiseMoving {

    private final PromiseRecords records;
    private final Timers timers;
    private final Explanations explanations;
    private final Sentences sentences;
    private final Notes notes;
    private final Journal.Surroundings surroundings;
    private final DeskTime time;

    PromiseMoving(
            PromiseRecords records,
            Timers timers,
            Explanations explanations,
            Sentences sentences,
            Notes notes,
            Journal.Surroundings surroundings,
            DeskTime time) {
        this.records = records;
        this.timers = timers;
        this.explanations = explanations;
        this.sentences = sentences;
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
        Promise promise = records.byId(id).orElseThrow();
        if (promise.state() != Promise.State.OPEN) {
            throw new IllegalStateException("Promise " + id + " no longer runs");
        }
        order(promise, due, reason);
        return promise;
    }

    /** Moves every promise of that timer that still runs in one run of a drawing. */
    public void moveAll(String processInstanceId, String timerId, UnaryOperator<Instant> target, String reason) {
        records.holdCaseOf(processInstanceId);
        List<Promise> given = records.ofTimer(processInstanceId, timerId);
        given.stream()
                .filter(promise -> promise.state() == Promise.State.OPEN)
                .forEach(promise -> order(promise, target.apply(promise.dueAt()), reason));
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

    private void order(Promise promise, Instant asked, String reason) {
        Instant due = asked.truncatedTo(ChronoUnit.MILLIS);
        Instant old = promise.dueAt();
        timers.set(promise, due);
        move(promise, due, new Mover(surroundings.actor(), reason, null));
        notes.moved(promise, old, reason);
    }

    /** Whoever worked out the due time may have left an explanation; else it is one of the wall clock. */
    Explained explain(Timers.Started started, int round, Instant now) {
        return explanations.take(started.due()).orElseGet(() -> {
            String sentence = sentences.wallClock(started.clock().name(), round, now, started.due());
            return new Explained(started.due(), sentence, false);
        });
    }

    /** A program may have moved the engine's timer without a word. */
    void follow(Promise promise, @Nullable Instant due) {
        if (due != null && promise.state() == Promise.State.OPEN && !due.equals(promise.dueAt())) {
            keep(promise, due, new Mover(surroundings.actor(), null, null));
        }
    }

    void setOff(Promise promise, Instant now) {
        keep(promise, now, new Mover(surroundings.actor(), sentences.say("set-off", Map.of()), null));
    }

    /** Keeps the old due time and shows the new one on the step. */
    void move(Promise promise, Instant due, Mover mover) {
        Instant old = promise.dueAt();
        keep(promise, due, mover);
        List<Promise> running = records.unfinished(promise.run().executionId()).stream()
                .filter(other -> other.state() == Promise.State.OPEN)
                .toList();
        timers.show(promise, old, running);
    }

    private void keep(Promise promise, Instant due, Mover mover) {
        Instant now = time.now();
        records.move(PromiseMove.of(promise, due, now, mover));
        promise.moveTo(explanations
                .take(due)
                .orElseGet(() -> new Explained(due, sentences.moved(mover.who(), now, due), false)));
    }
}
