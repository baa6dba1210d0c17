package org.estatedesk.promises;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.estatedesk.cases.Journal;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.Commitment.Drawn;
import org.estatedesk.promises.Timers.Mover;
import org.estatedesk.promises.Timers.Owner;
import org.estatedesk.promises.Timers.Started;
import org.estatedesk.promises.notes.Notes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the promise ledger, in the transaction of what happens: a timer begins, fires or is withdrawn, a step ends. */
@Service
@Transactional
public class Ledger {
    private final PromiseRecords records;
    private final PromisesInHand recent;
    private final PromiseMoving dues;
    private final Timers timers;
    private final Verdicts verdicts;
    private final Notes notes;
    private final Journal.Surroundings surroundings;
    private final DeskTime time;

    Ledger(
            PromiseRecords records,
            PromisesInHand recent,
            PromiseMoving dues,
            Timers timers,
            Verdicts verdicts,
            Notes notes,
            Journal.Surroundings surroundings,
            DeskTime time) {
        this.records = records;
        this.recent = recent;
        this.dues = dues;
        this.timers = timers;
        this.verdicts = verdicts;
        this.notes = notes;
        this.surroundings = surroundings;
        this.time = time;
    }

    /** Writes down a promise; each round of a repeating timer is one of its own. */
    public void start(Started started) {
        int round = started.clock() == Timers.Clock.CYCLE ? records.nextRound(started) : 1;
        Instant now = now();
        Promise promise = give(started, round, now);
        if (round == 1) {
            promise.owedBy(started.groups(), null);
            recent.addNew(records.add(promise));
        } else {
            inheritOwner(promise);
            recent.add(records.add(promise));
        }
    }

    /** A redraw put a timer on a step that runs already: its promise counts from a moment that may be over. */
    public void add(Started started, Instant since) {
        Promise promise = records.add(give(started, 1, since));
        verdicts.freezeOwner(promise);
        recent.add(promise);
    }

    /** Kept once it is complete: the store would change it at once otherwise. */
    private Promise give(Started started, int round, Instant since) {
        return verdicts.begins(new Promise(started, round, since, dues.explain(started, round, since)));
    }

    /** A step goes on in another version of its drawing, where it may have another id. */
    public void goOn(String executionId, Drawn there) {
        recent.unfinished(executionId).stream()
                .filter(promise -> !promise.drawn().stepId().equals(there.stepId()))
                .forEach(promise -> promise.limit(there.stepId(), there.stepName()));
    }

    /** A step goes on in another version of its drawing, which sets it no deadline: nothing late waits for its end. */
    public void release(String processInstanceId, String stepId) {
        records.holdCaseOf(processInstanceId);
        records.ofStep(processInstanceId, stepId).stream()
                .filter(promise -> promise.endedAt() == null)
                .forEach(promise -> end(promise, false));
    }

    private void inheritOwner(Promise later) {
        recent.unfinished(later.run().executionId()).stream()
                .findFirst()
                .ifPresent(earlier -> later.owedBy(earlier.groups(), earlier.assignee()));
    }

    /** Keeps who owes the promises of a step; those that have lapsed keep who owed them then. */
    public void owedBy(String executionId, Owner owner) {
        recent.unfinished(executionId).forEach(promise -> promise.owedBy(owner.groups(), owner.person()));
    }

    /** A timer fires: its promise is late from now on. One that is set off by hand before it was due is due now. */
    public void fired(String jobId, @Nullable Instant due) {
        open(jobId).ifPresent(promise -> fire(promise, due));
    }

    private void fire(Promise promise, @Nullable Instant due) {
        dues.follow(promise, due);
        if (!timers.given(promise)) {
            end(promise, false);
            return;
        }
        Instant now = now();
        if (now.isBefore(promise.dueAt())) {
            dues.setOff(promise, now);
        }
        verdicts.lapses(promise, now);
    }

    /**
     * A step ends.
     *
     * @param completed false: it was taken away
     * @param due the due times of its timers in the engine, by job id
     * @param firing job id of the timer that fires at this moment
     */
    public void ended(String executionId, boolean completed, Map<String, Instant> due, @Nullable String firing) {
        if (completed) {
            // A step that a terminate end event completes loses its timers first.
            recent.takeWithdrawn(executionId).forEach(Promise::reopen);
        }
        for (Promise promise : recent.unfinished(executionId)) {
            String jobId = promise.run().jobId();
            if (jobId.equals(firing)) {
                fired(jobId, due.get(jobId));
            }
            dues.follow(promise, due.get(jobId));
            end(promise, completed);
        }
    }

    private void end(Promise promise, boolean completed) {
        verdicts.ends(promise, completed, now());
    }

    /** A timer is gone although its step is still open: withdrawn by hand, or about to be taken away. */
    public void withdrawn(String jobId, @Nullable Instant due) {
        open(jobId).ifPresent(promise -> {
            dues.follow(promise, due);
            if (now().isAfter(promise.dueAt())) {
                fire(promise, due);
            } else {
                end(promise, false);
                recent.addWithdrawn(promise);
            }
        });
    }

    /** The engine's timer was moved, by whoever it was. */
    public void moved(String jobId, Instant due, Mover mover) {
        open(jobId)
                .filter(promise -> !promise.dueAt().equals(due))
                .ifPresent(promise -> dues.move(promise, due, mover));
    }

    /** A process gets its case, or joins one. */
    public void belong(String processInstanceId, String caseNumber) {
        records.ofRun(processInstanceId).stream()
                .filter(promise -> !Objects.equals(promise.caseNumber(), caseNumber))
                .forEach(promise -> promise.belongTo(caseNumber));
    }

    /** Keeps why a step was late: one of {@link Promise.LateReason#CODES}, and own words, which may be blank. */
    public void explainLateness(List<Promise> late, String code, String text) {
        var reason = new Promise.LateReason(code, text.isBlank() ? null : text, surroundings.actor(), now());
        late.forEach(promise -> records.holdCaseOf(promise.id()));
        List<Promise> open = late.stream()
                .map(promise -> records.byId(promise.id()).orElseThrow())
                .filter(promise -> promise.lateReason() == null)
                .toList();
        open.forEach(promise -> promise.explainLateness(reason));
        open.stream().findFirst().ifPresent(promise -> notes.late(promise, reason));
    }

    private Optional<Promise> open(String jobId) {
        return recent.byJob(jobId).filter(promise -> promise.state() == Promise.State.OPEN);
    }

    /** To the millisecond, as the engine counts. */
    private Instant now() {
        return time.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
