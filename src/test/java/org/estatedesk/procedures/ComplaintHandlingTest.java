package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.NodeCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;

/** Each path and each deadline of the drawing, on the real PostgreSQL; the clock is moved, never slept. */
@DeskTest
class ComplaintHandlingTest {

    @Nested
    class FirstReply extends FirstReplyCases {}

    @Nested
    class Classification extends ClassificationCases {}

    @Nested
    class Assessment extends AssessmentCases {}

    @Nested
    class FirstAsked extends FirstAskedCases {}

    @Nested
    class Major extends MajorCases {}

    @Nested
    class Handling extends HandlingCases {}

    @Nested
    class Redress extends RedressCases {}

    @Nested
    class ReturnVisit extends ReturnVisitCases {}

    @Nested
    class Clocks extends ClockCases {}

    @Nested
    class DailyContact extends DailyContactCases {}

    @AfterAll
    static void everyNodeWasEntered(@Autowired ProcessEngine engine) {
        NodeCoverage coverage = NodeCoverage.of(engine, "complaint-handling");
        coverage.report();
        assertThat(coverage.share()).as(coverage.toString()).isGreaterThanOrEqualTo(0.95);
    }
}
