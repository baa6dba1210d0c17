package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.NodeCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;

/** Each path and each deadline of the drawing, on the real PostgreSQL; the clock is moved, never slept. */
@DeskTest
class EmergencyAssistanceTest {

    @Nested
    class Intake extends IntakeCases {}

    @Nested
    class SecondCall extends SecondCallCases {}

    @Nested
    class Gravity extends GravityCases {}

    @Nested
    class Hospital extends HospitalCases {}

    @Nested
    class Guards extends GuardCases {}

    @Nested
    class NamedGuards extends NamedGuardCases {}

    @Nested
    class Ambulance extends AmbulanceCases {}

    @Nested
    class Nursing extends NursingCases {}

    @Nested
    class FollowUp extends FollowUpCases {}

    @Nested
    class Report extends ReportCases {}

    @AfterAll
    static void everyNodeWasEntered(@Autowired ProcessEngine engine) {
        NodeCoverage coverage = NodeCoverage.of(engine, EmergencyCase.KEY);
        coverage.report();
        assertThat(coverage.share()).as(coverage.toString()).isGreaterThanOrEqualTo(0.95);
    }
}
