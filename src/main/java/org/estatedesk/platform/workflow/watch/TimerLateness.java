package org.estatedesk.platform.workflow.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.camunda.bpm.engine.history.JobState;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.estatedesk.platform.PerTransaction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How long after their due time timers fired: the histogram {@code estatedesk.timer.lateness}. */
@Component
class TimerLateness {

    private final Timer lateness;

    TimerLateness(MeterRegistry meters) {
        lateness = Timer.builder("estatedesk.timer.lateness")
                .description("How long after their due time timers fired")
                .serviceLevelObjectives(
                        Duration.ofMillis(100),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30))
                .register(meters);
    }

    @EventListener
    void on(HistoricJobLogEvent job) {
        if (job.getState() == JobState.SUCCESSFUL.getStateCode()
                && job.getJobDueDate() != null
                && String.valueOf(job.getJobDefinitionType()).startsWith("timer")) {
            // A timer that somebody fires by hand is early, not late.
            long late = Math.max(
                    0, job.getTimestamp().getTime() - job.getJobDueDate().getTime());
            PerTransaction.afterCommit(() -> lateness.record(Duration.ofMillis(late)));
        }
    }
}
