package org.estatedesk.platform.workflow.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.procedures.rungs.Lateness;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What wakes the job executor, which asks the store every two seconds only. */
@DeskTest
class DueJobsTest {

    private static final int TIMERS = 60;
    /** Whoever only asks the store is late by a second, as often by more as by less. */
    private static final int ATTEMPTS = 5;

    @Autowired
    BeanFactory beans;

    @Autowired
    TestDrawings desk;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcTemplate store;

    private RunningTimers timers;

    @BeforeEach
    void start() {
        ClockUtil.reset();
        desk.draw("notifications/test-due.bpmn");
        timers = new RunningTimers(beans);
    }

    @AfterEach
    void stop() {
        timers.close();
        desk.clear();
        ClockUtil.reset();
    }

    @Test
    void issue16_aWaveOfTimersFiresWhenTheyAreDue() {
        run(Duration.ofSeconds(1));
        Patience.mostly(3, Duration.ofMillis(50), this::medianOfAWave);
    }

    private Duration medianOfAWave() {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < TIMERS; i++) {
            runs.add(run(Duration.ofMillis(3000 + 50L * i)));
        }
        List<Lateness> late = fired(runs);
        Lateness.report(late);
        return Duration.ofMillis(late.get(TIMERS / 2).millis());
    }

    @Test
    void issue16_aTimerThatIsMadeWhileNothingWasDueFiresInTime() {
        String far = run(Duration.ofHours(1));
        atOnce(() -> lateness(run(Duration.ofMillis(300))));
        assertThat(Lateness.of(history, new ArrayList<>(List.of(far)))).isEmpty();
    }

    @Test
    void issue16_aTimerThatIsMovedFiresInTime() {
        atOnce(() -> {
            String run = run(Duration.ofHours(1));
            move(run, Instant.now().plusSeconds(3));
            return lateness(run);
        });
    }

    @Test
    void issue16_aClockThatJumpsIsSeenWithoutAskingTheStore() {
        // By hours, all that other classes left in the desk would be due before it; some may be due with it even so.
        Iterator<Integer> jumps = IntStream.rangeClosed(1, ATTEMPTS).iterator();
        Patience.mostly(
                ATTEMPTS,
                Duration.ofSeconds(1),
                () -> seenAfter(Duration.ofSeconds(20).multipliedBy(jumps.next())));
    }

    private Duration seenAfter(Duration ahead) {
        String run = run(ahead);
        Instant jumped = Instant.now();
        ClockUtil.offset(ahead.toMillis());
        fired(List.of(run));
        return Duration.between(jumped, Instant.now());
    }

    /** As when its case waits behind others there. */
    @Test
    void issue16_anotherNodeThatHasTooMuchToDoIsHeardAtOnce() {
        atOnce(() -> {
            String run = run(Duration.ofHours(1));
            store.update("update act_ru_job set duedate_ = now() where process_instance_id_ = ?", run);
            store.queryForList("select pg_notify('estatedesk', 'jobs another')");
            return lateness(run);
        });
    }

    private static void atOnce(Supplier<Duration> late) {
        Patience.mostly(ATTEMPTS, Duration.ofMillis(500), late);
    }

    private Duration lateness(String run) {
        return Duration.ofMillis(fired(List.of(run)).get(0).millis());
    }

    private String run(Duration until) {
        return desk.start("test-due", Map.of("due", Date.from(Instant.now().plus(until))))
                .getId();
    }

    private void move(String run, Instant to) {
        jobs.setJobDuedate(
                jobs.createJobQuery().processInstanceId(run).singleResult().getId(), Date.from(to));
    }

    private List<Lateness> fired(List<String> some) {
        // Asked whether it holds null, an unchangeable one fails.
        List<String> runs = new ArrayList<>(some);
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Lateness.of(history, runs).size() == runs.size());
        return Lateness.of(history, runs);
    }
}
