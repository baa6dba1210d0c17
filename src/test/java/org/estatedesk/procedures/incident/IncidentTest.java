package org.estatedesk.procedures.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.NodeCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;

/** Each path and each deadline of the drawing, on the real PostgreSQL; the clock is moved, never slept. */
@DeskTest
class IncidentTest {

    @Nested
    class Alerts extends AlertCases {}

    @Nested
    class OutsideHelp extends OutsideHelpCases {}

    @Nested
    class Response extends ResponseCases {}

    @AfterAll
    static void everyNodeWasEntered(@Autowired ProcessEngine engine) {
        NodeCoverage coverage = NodeCoverage.of(engine, IncidentCase.KEY);
        coverage.report();
        assertThat(coverage.missed()).as(coverage.toString()).isEmpty();
    }
}
