package org.estatedesk.support;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;

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
}
