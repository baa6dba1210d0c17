package org.estatedesk.audit.figures.counts;

/**
 * A step whose promises were broken.
 *
 * @param late how many of its promises were late, or are
 * @param medianLateMillis how late the one in the middle was, or is by now
 * @param newest number of the newest of them in the ledger
 */
public record LateStep(String processKey, String stepId, long late, long medianLateMillis, long newest) {}
