package org.estatedesk.audit.file.path;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All visits of one element together.
 *
 * @param lastAt when the last one ended, or began if it runs
 * @param waited milliseconds until somebody took it up; null for what is nobody's task
 */
public record StepSum(
        String stepId,
        @Nullable String name,
        String type,
        long visits,
        List<Integer> orders,
        Instant firstAt,
        Instant lastAt,
        long millis,
        @Nullable Long waited,
        long late,
        boolean running,
        long cancelled,
        List<String> calls) {}
