package org.estatedesk.audit.file.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own work for a case. Times are ISO with the desk's offset.
 *
 * @param log its latest lines, newest first; {@code logTotal} is how many there are
 */
record TechnicalView(List<Job> jobs, List<Incident> incidents, List<Line> log, long logTotal) {

    /** Work that the engine has still to do. */
    record Job(
            String id,
            String type,
            @Nullable String step,
            @Nullable String due,
            int retries,
            boolean suspended,
            @Nullable String message) {}

    /**
     * A failure that somebody must look at.
     *
     * @param state OPEN, RESOLVED or DELETED
     * @param jobLogId the line of the log with its stack trace
     */
    record Incident(
            String id,
            String type,
            @Nullable String step,
            String at,
            @Nullable String endedAt,
            String state,
            @Nullable String message,
            @Nullable String jobLogId) {}

    /**
     * A line of the job log.
     *
     * @param event CREATED, FAILED, SUCCESSFUL or DELETED
     * @param stackTrace whether there is one
     */
    record Line(
            String id,
            String at,
            String event,
            @Nullable String type,
            @Nullable String step,
            @Nullable Integer retries,
            @Nullable String message,
            boolean stackTrace) {}
}
