package org.estatedesk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Time limits of tests. They are meant for a machine that does nothing else; a busy one gets its share of more time. */
public final class Patience {

    private static final OperatingSystemMXBean MACHINE = ManagementFactory.getOperatingSystemMXBean();

    private Patience() {}

    /**
     * How long to wait for what takes no longer than this on a quiet machine.
     *
     * @return the limit, as many times as there are running programs for each processor; never less than the limit
     */
    public static Duration of(Duration limit) {
        double programs = MACHINE.getSystemLoadAverage() / MACHINE.getAvailableProcessors();
        return Duration.ofMillis(Math.round(limit.toMillis() * Math.max(1, programs)));
    }

    /**
     * Most attempts at something take no longer than this: a machine that stands still for seconds now and then is not taken
     * for a slow desk. Ends as soon as it is known.
     *
     * @param attempts an odd number; more where chance alone is now and then in time
     * @param attempt does it once and tells how long it took
     */
    public static void mostly(int attempts, Duration limit, Supplier<Duration> attempt) {
        int most = attempts / 2 + 1;
        List<String> all = new ArrayList<>();
        int inTime = 0;
        while (inTime < most && all.size() - inTime < most) {
            Duration took = attempt.get();
            Duration allowed = of(limit);
            inTime += took.compareTo(allowed) < 0 ? 1 : 0;
            all.add(took + " of " + allowed);
        }
        assertThat(inTime).as("in time: %s", all).isEqualTo(most);
    }

    /** How long this takes. */
    public static Duration took(Runnable deed) {
        long before = System.nanoTime();
        deed.run();
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
