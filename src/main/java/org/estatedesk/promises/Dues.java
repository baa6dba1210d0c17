package org.estatedesk.promises;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.estatedesk.cases.Journal;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.Explanations.Explained;
import org.estatedesk.promises.Timers.Mover;
import org.estatedesk.promises.notes.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Due times of promises: how they came about, and how they are moved. */
@Component
class Dues {

    private final PromiseRecords records;
    private final PromiseMoves moves;
    private final Timers timers;
    private final Explanations explanations;
    private final Sentences sentences;
    private final Journal.Surroundings surroundings;
    private final DeskTime time;

    Dues(
            PromiseRecords records,
            PromiseMoves moves,
            Timers timers,
            Explanations explanations,
            Sentences sentences,
            Journal.Surroundings surroundings,
            DeskTime time) {
        this.records = records;
        this.moves = moves;
        this.timers = timers;
        this.explanations = explanations;
        this.sentences = sentences;
        this.surroundings = surroundings;
        this.time = time;
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
        moves.save(new PromiseMove(promise, due, now, mover));
        promise.moveTo(explanations
                .take(due)
                .orElseGet(() -> new Explained(due, sentences.moved(mover.who(), now, due), false)));
    }
}
