package org.estatedesk.promises.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.NodeCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;

/** Each path of the shipped drawing {@code escalation} with the shipped ladder; the clock is moved, never slept. */
@DeskTest
class EscalationTest {

    @Nested
    class Climb extends ClimbCases {}

    @Nested
    class Stop extends StopCases {}

    @Nested
    class Once extends OnceCases {}

    @AfterAll
    static void everyNodeWasEntered(@Autowired ProcessEngine engine) {
        NodeCoverage coverage = NodeCoverage.of(engine, "escalation");
        coverage.report();
        assertThat(coverage.share()).as(coverage.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .processDefinitionKeyIn("escalation")
                        .count())
                .isZero();
    }
}
