package org.estatedesk.platform.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clocks of a machine that a test sets. Whatever moves the engine's clock lets time pass: the ticker goes with it.
 * Only {@link #jump} sets the clock while the ticker goes on.
 */
@Component
@Primary
@Profile("!real-clock")
public class SettableClocks extends Clocks {

    private Duration jumped = Duration.ZERO;
    private Optional<Duration> storeAhead = Optional.empty();

    SettableClocks(JdbcClient store) {
        super(store);
    }

    /** Somebody sets the clock. */
    public synchronized void jump(Duration by) {
        jumped = jumped.plus(by);
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(by)));
    }

    /** Somebody puts the clock right again. */
    public synchronized void jumpBack() {
        jump(jumped.negated());
    }

    /** The database runs on another machine, whose clock is so much ahead of what this one showed at first. */
    synchronized void storeElsewhere(Duration ahead) {
        storeAhead = Optional.of(ahead);
    }

    /** The database's clock tells nothing, as most tests want it. */
    synchronized void storeSilent() {
        storeAhead = Optional.empty();
    }

    @Override
    synchronized Reading wall() {
        Instant shown = ClockUtil.getCurrentTime().toInstant();
        return new Reading(shown, ticks(shown));
    }

    @Override
    synchronized Optional<Reading> store() {
        Instant shown = ClockUtil.getCurrentTime().toInstant();
        return storeAhead.map(ahead -> new Reading(shown.minus(jumped).plus(ahead), ticks(shown)));
    }

    private long ticks(Instant shown) {
        return Duration.between(Instant.EPOCH, shown.minus(jumped)).toNanos();
    }
}
