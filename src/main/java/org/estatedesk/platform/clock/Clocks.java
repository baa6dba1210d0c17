package org.estatedesk.platform.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks at hand: the machine's on the wall, its ticker, which nobody can set, and the database's. */
@Component
class Clocks {

    /** Corrections by so much are everyday: those of a time server are smaller. */
    static final Duration USUAL = Duration.ofSeconds(5);

    /** A reading that took longer, as when the machine stood still meanwhile, is taken again. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /**
     * What a clock showed.
     *
     * @param ticks of the ticker at that moment, in nanoseconds
     */
    record Reading(Instant shown, long ticks) {

        /** What the same clock should show at another moment. */
        Instant at(Reading other) {
            return shown.plusNanos(other.ticks - ticks);
        }

        /** Whether both clocks, or the same at two moments, are one within the usual. */
        boolean agreesWith(Reading other) {
            return Duration.between(at(other), other.shown).abs().compareTo(USUAL) <= 0;
        }
    }

    private final JdbcClient store;

    Clocks(JdbcClient store) {
        this.store = store;
    }

    /** The clock on the wall. */
    Reading wall() {
        Optional<Reading> read = Optional.empty();
        while (read.isEmpty()) {
            read = read(Instant::now);
        }
        return read.get();
    }

    /** The database's; empty if the answer took too long. */
    Optional<Reading> store() {
        return read(() -> store.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant());
    }

    private static Optional<Reading> read(Supplier<Instant> clock) {
        long before = System.nanoTime();
        Instant shown = clock.get();
        long after = System.nanoTime();
        return after - before < AT_ONCE.toNanos() ? Optional.of(new Reading(shown, after)) : Optional.empty();
    }
}
