package org.estatedesk.audit.file.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads jobs, incidents and the job log of the engine; the workflow part of this module does. */
public interface EngineWork {

    /** A job that is still to be done; {@code step} is the name of where. */
    record Job(
            String id,
            String type,
            @Nullable String step,
            @Nullable Instant due,
            int retries,
            boolean suspended,
            @Nullable String message) {}

    /** An incident; {@code state} is OPEN, RESOLVED or DELETED. */
    record Incident(
            String id,
            String type,
            @Nullable String step,
            Instant at,
            @Nullable Instant endedAt,
            String state,
            @Nullable String message,
            @Nullable String jobLogId) {}

    /** A line of the job log; {@code event} is CREATED, FAILED, SUCCESSFUL or DELETED. */
    record Line(
            String id,
            Instant at,
            String event,
            @Nullable String type,
            @Nullable String step,
            @Nullable Integer retries,
            @Nullable String message,
            boolean stackTrace) {}

    List<Job> jobs(List<String> runIds);

    List<Incident> incidents(List<String> runIds);

    /** The latest lines, newest first. */
    List<Line> log(List<String> runIds, int most);

    long logTotal(List<String> runIds);

    /** The stack trace of a line about one of these processes. */
    Optional<String> stackTrace(List<String> runIds, String lineId);
}
