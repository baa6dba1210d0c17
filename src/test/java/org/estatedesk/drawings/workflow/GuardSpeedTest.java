package org.estatedesk.drawings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.contract.Shipped;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desktop Modeler gives up after five seconds; the guard answers within one, also the first time. */
class GuardSpeedTest {

    private static final Logger log = LoggerFactory.getLogger(GuardSpeedTest.class);
    /** The processor's time: a busy machine must not break a test. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final Duration GENEROUS = Duration.ofSeconds(5);

    private final DrawingFile largest = Shipped.file("emergency-patient-assistance.bpmn");

    @Test
    void aDrawingOfMoreThanAHundredNodesIsJudgedInTime() {
        assertThat(Bpmn.readModelFromStream(new ByteArrayInputStream(largest.content()))
                        .getModelElementsByType(FlowNode.class))
                .hasSizeGreaterThan(100);
        Duration first = judged();
        Duration warm = judged();
        log.info("Guard: {} ms the first time, {} ms after that", first.toMillis(), warm.toMillis());
        assertThat(first).isLessThan(GENEROUS);
        assertThat(warm).isLessThan(Duration.ofSeconds(1));
    }

    private Duration judged() {
        long start = CLOCK.getCurrentThreadCpuTime();
        assertThat(HouseRules.check(List.of(largest), Shipped.live())).isEmpty();
        return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
    }
}
