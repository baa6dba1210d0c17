package org.estatedesk.promises;

import jakarta.persistence.Embeddable;

/**
 * What a drawing says about a deadline.
 *
 * @param name name of the timer as drawn, on one line; without one, its id
 * @param timerId id of the timer event
 * @param stepId id of the step, phase or process that it limits
 * @param stepName its name as drawn, on one line; without one, its id
 */
@Embeddable
public record Drawn(
        String name, String timerId, String stepId, String stepName, String processKey, int processVersion) {}
