package org.estatedesk.audit.file.path;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way that one process took, by element: never larger than its drawing. Times are ISO with the desk's offset, lengths
 * in milliseconds.
 *
 * @param flows empty if the drawing was deleted
 * @param slowest ids of the steps that took the most time
 */
public record PathView(List<Step> steps, List<Flow> flows, List<String> slowest, long visits) {

    /**
     * An element that was visited.
     *
     * @param orders the numbers of its first twenty visits among all visits
     * @param share of the process' time, from 0 to 1
     * @param waitedMillis until somebody took it up; null for what is nobody's task
     * @param late broken promises
     * @param calls ids of the processes that it called, at most twenty
     */
    public record Step(
            String stepId,
            String name,
            String type,
            long visits,
            List<Integer> orders,
            String firstAt,
            String lastAt,
            long millis,
            double share,
            @Nullable Long waitedMillis,
            long late,
            boolean running,
            long cancelled,
            List<String> calls) {}

    /** A sequence flow, and how often it was taken. */
    public record Flow(String id, int count) {}
}
