package org.estatedesk.promises;

import java.time.Instant;
import org.estatedesk.cases.Journal;
import org.estatedesk.platform.clock.ClockTrust;
import org.estatedesk.promises.Timers.Owner;
import org.estatedesk.promises.notes.Notes;
import org.springframework.stereotype.Component;

/** How promises end: who owed them then, and whether the clock that says so can be trusted. */
@Component
class Verdicts {

    private final Timers timers;
    private final Notes notes;
    private final Journal.Surroundings surroundings;
    private final ClockTrust clock;

    Verdicts(Timers timers, Notes notes, Journal.Surroundings surroundings, ClockTrust clock) {
        this.timers = timers;
        this.notes = notes;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Before it is kept: from now on its time is measured. */
    Promise begins(Promise promise) {
        promise.beginAfter(clock.jumps());
        clock.doubt().ifPresent(promise::doubt);
        return promise;
    }

    void lapses(Promise promise, Instant now) {
        freezeOwner(promise);
        promise.lapse(now);
        askTheClock(promise, now);
        notes.count(promise);
    }

    void ends(Promise promise, boolean completed, Instant now) {
        boolean open = promise.state() == Promise.State.OPEN;
        if (open) {
            freezeOwner(promise);
        }
        promise.end(completed, now, surroundings.actor());
        askTheClock(promise, now);
        if (open) {
            notes.count(promise);
        }
    }

    void freezeOwner(Promise promise) {
        if (promise.groups().isEmpty() && promise.assignee() == null) {
            Owner owner = timers.owner(promise);
            promise.owedBy(owner.groups(), owner.person());
        }
    }

    private void askTheClock(Promise promise, Instant now) {
        clock.doubt(promise.clockJump(), promise.startedAt(), now).ifPresent(promise::doubt);
    }
}
