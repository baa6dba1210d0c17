package org.estatedesk.platform.bench;

import java.time.Duration;

/** What docs/performance.md says the desk costs, with a tenth for what differs from run to run. */
final class Limits {

    static final double STATEMENTS = 730;
    static final double TRANSACTIONS = 31;
    static final double ROWS = 715;
    static final double LOG_BYTES = 820_000;
    static final double IDLE_STATEMENTS = 2;
    static final Duration LATE_HALF = Duration.ofMillis(20);
    static final Duration LATE_MOST = Duration.ofMillis(100);

    private Limits() {}
}
