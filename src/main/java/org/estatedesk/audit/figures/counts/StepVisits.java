package org.estatedesk.audit.figures.counts;

/**
 * Visits of one step that took equally long.
 *
 * @param processVersion 0 if nobody knows its drawing any more
 * @param stepId id of the element as drawn; the key of the process for whole cases
 * @param millis how long each took
 * @param count how many there were
 */
public record StepVisits(String processKey, int processVersion, String stepId, long millis, int count) {}
