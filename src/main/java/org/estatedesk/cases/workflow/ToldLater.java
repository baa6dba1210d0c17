package org.estatedesk.cases.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * When a step was really done that is told only now, such as by a telephone that had no network (HOT-16: marked as entered
 * later). Never before the step was there and never later than now; clocks may differ a little.
 */
@Component
class ToldLater {

    private final Caller caller;
    private final DeskTime time;

    ToldLater(Caller caller, DeskTime time) {
        this.caller = caller;
        this.time = time;
    }

    /**
     * The moment that the request tells, within those bounds; empty if it tells none.
     *
     * @throws Refusal 400 if it lies outside of them, or is none
     */
    Optional<Instant> when(DelegateTask step) {
        return caller.happenedAt()
                .map(told -> bounded(told, step.getCreateTime().toInstant()));
    }

    private Instant bounded(String told, Instant since) {
        Instant now = time.now();
        Instant at = time.parse(told).orElseThrow(() -> refusal("unreadable", told, ""));
        if (at.isAfter(now.plus(DeskTime.CLOCKS_DIFFER))) {
            throw refusal("future", time.readable(at), time.readable(now));
        }
        if (at.isBefore(since.minus(DeskTime.CLOCKS_DIFFER))) {
            throw refusal("before", time.readable(at), time.readable(since));
        }
        return at.isBefore(since) ? since : at.isAfter(now) ? now : at;
    }

    private static Refusal refusal(String what, String told, String other) {
        return new Refusal(
                HttpStatus.BAD_REQUEST, "messages/cases", "told-later." + what, Map.of("told", told, "other", other));
    }
}
