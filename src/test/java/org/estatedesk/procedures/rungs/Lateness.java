package org.estatedesk.procedures.rungs;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricJobLog;

/**
 * How late the timers of the alerts were, by the engine's own log.
 *
 * @param timer id of the timer in its drawing
 * @param millis from the due date to the end of what the timer did, in milliseconds: by then the next rung is alerted
 */
public record Lateness(String timer, long millis) {

    /** The timers that fired in these processes and in their escalations, by lateness. */
    public static List<Lateness> of(HistoryService history, List<String> instances) {
        return history.createHistoricJobLogQuery().successLog().list().stream()
                .filter(log -> log.getJobDueDate() != null && instances.contains(log.getProcessInstanceId()))
                .map(Lateness::of)
                .sorted(Comparator.comparingLong(Lateness::millis))
                .toList();
    }

    private static Lateness of(HistoricJobLog log) {
        return new Lateness(
                log.getActivityId(),
                log.getTimestamp().getTime() - log.getJobDueDate().getTime());
    }

    /** Writes the distribution, smallest first. */
    public static void report(List<Lateness> all) {
        System.out.printf(
                "Next rung alerted: %d timers, median %d ms, 95 %% within %d ms, worst %d ms%n",
                all.size(), at(all, 50), at(all, 95), at(all, 100));
        all.forEach(one -> System.out.printf("  %6d ms %s%n", one.millis(), one.timer()));
    }

    private static long at(List<Lateness> all, int percent) {
        return all.get((all.size() - 1) * percent / 100).millis();
    }
}
