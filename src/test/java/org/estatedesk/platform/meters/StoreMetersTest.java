package org.estatedesk.platform.meters;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What monitoring reads about cases and timers. */
@DeskTest
class StoreMetersTest {

    private static final String PROCEDURE = "test-case";

    @Autowired
    StoreMeters meters;

    @Autowired
    MeterRegistry registry;

    @Autowired
    TestDrawings desk;

    private double openBefore;
    private ProcessInstance run;

    @BeforeEach
    void start() {
        desk.draw("cases/test-case.bpmn", "cases/test-class.dmn");
        openBefore = gauge("estatedesk.cases.open");
        desk.standAt(Instant.parse("2026-03-02T01:00:00Z"));
        run = desk.start(PROCEDURE, Map.of("how", "step", "fails", false, "customerName", "李女士"));
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void issue15_openCasesAndLateStepsAreCountedByProcedure() {
        assertThat(gauge("estatedesk.cases.open") - openBefore).isEqualTo(1);
        assertThat(gauge("estatedesk.steps.late")).isZero();
        desk.pass(Duration.ofMinutes(16));
        assertThat(gauge("estatedesk.steps.late")).isEqualTo(1);
        desk.complete(desk.step(run, "Task_Handle"));
        assertThat(gauge("estatedesk.steps.late")).isZero();
        assertThat(gauge("estatedesk.cases.open")).isEqualTo(openBefore);
    }

    @Test
    void issue15_howLateATimerFiresIsAHistogram() {
        Timer lateness = registry.get("estatedesk.timer.lateness").timer();
        long before = lateness.count();
        double secondsBefore = lateness.totalTime(TimeUnit.SECONDS);
        desk.pass(Duration.ofMinutes(15).plusSeconds(40));
        desk.fire(run, "Deadline_Handle");
        assertThat(lateness.count() - before).isEqualTo(1);
        assertThat(lateness.totalTime(TimeUnit.SECONDS) - secondsBefore).isEqualTo(40);
        assertThat(lateness.takeSnapshot().histogramCounts()).hasSizeGreaterThanOrEqualTo(8);
    }

    private double gauge(String name) {
        meters.count();
        return registry.get(name).tag("procedure", PROCEDURE).gauge().value();
    }
}
