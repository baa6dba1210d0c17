package org.estatedesk.platform.bench;

import java.time.Duration;

/** What docs/performance.md says the desk costs, with a tenth for what differs from run to run. */
final class Limits {

    static final double STATEMENTS = 600;
    static final double TRANSACTIONS = 31;
    static final double ROWS = 715;
    static final double LOG_BYTES = 560_000;
    static final double IDLE_STATEMENTS = 2;
    static final Duration LATE_HALF = Duration.ofMillis(20);
    static final Duration LATE_MOST = Duration.ofMillis(100);

    /** Of a list, of its count, of what rings and of the start page, for 95 of 100. */
    static final Duration PAGE = Duration.ofMillis(50);

    /** Of an auditor's search: docs/auditing.md. */
    static final Duration SEARCH = Duration.ofMillis(300);

    /** A claim and a reply in a full store, to those of an empty one. */
    static final double STATEMENTS_OF_FULL = 1.1;

    static final double TIME_OF_FULL = 1.1;

    /** Indexes of a full store are a level deeper. */
    static final double BLOCKS_OF_FULL = 1.5;

    private Limits() {}
}
