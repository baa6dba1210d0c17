package org.estatedesk.promises;

import jakarta.persistence.Embeddable;

/**
 * Where a deadline runs in the engine.
 *
 * @param executionId the run of the step that it limits
 * @param jobId the engine's timer; gone once it fired or the step ended
 */
@Embeddable
public record Run(String processInstanceId, String executionId, String jobId) {}
