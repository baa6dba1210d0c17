package org.estatedesk.audit.file.work;

import java.time.Instant;
import java.util.List;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A task as the engine's history has it.
 *
 * @param deleteReason {@code completed} if it was completed
 * @param claims who got it, oldest first; {@code who} is null when it was given back
 * @param groups that might take it up
 */
record StepRow(
        String taskId,
        @Nullable String stepId,
        @Nullable String name,
        String runId,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable String assignee,
        @Nullable String completedBy,
        @Nullable String deleteReason,
        @Nullable Instant due,
        boolean late,
        List<Claim> claims,
        List<String> groups) {

    /** Somebody got the task, or gave it back. */
    record Claim(Instant at, @Nullable String who, @Nullable String by) {}

    /** The same with who got it, and who might. */
    StepRow with(List<Claim> given, List<String> candidates) {
        return new StepRow(
                taskId,
                stepId,
                name,
                runId,
                createdAt,
                endedAt,
                assignee,
                completedBy,
                deleteReason,
                due,
                late,
                given,
                candidates);
    }

    Cursor key() {
        return Cursor.of(createdAt.toEpochMilli(), taskId);
    }

    boolean completed() {
        return endedAt != null && "completed".equals(deleteReason);
    }

    @Nullable
    Instant firstClaimed() {
        return claims.stream()
                .filter(claim -> claim.who() != null)
                .map(Claim::at)
                .findFirst()
                .orElse(null);
    }
}
