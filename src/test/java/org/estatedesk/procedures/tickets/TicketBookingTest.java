package org.estatedesk.procedures.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.NodeCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;

/** Each path and each deadline of the drawing, on the real PostgreSQL; the clock is moved, never slept. */
@DeskTest
class TicketBookingTest {

    @Nested
    class Exits extends ExitCases {}

    @Nested
    class Booking extends BookingCases {}

    @Nested
    class Manual extends ManualCases {}

    @Nested
    class Machine extends MachineCases {}

    @Nested
    class UncertainOrder extends UncertainOrderCases {}

    @Nested
    class WorkingTime extends WorkingTimeCases {}

    @Nested
    class Deadlines extends LateStepCases {}

    @AfterAll
    static void everyNodeWasEntered(@Autowired ProcessEngine engine) {
        NodeCoverage coverage = NodeCoverage.of(engine, "ticket-booking");
        coverage.report();
        assertThat(coverage.share()).as(coverage.toString()).isGreaterThanOrEqualTo(0.95);
    }
}
