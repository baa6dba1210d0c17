package org.estatedesk.notifications.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.NodeCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;

/** Each way of a message through the drawing, with a real mail server and a real HTTP server at the other end. */
@DeskTest
class NotificationDeliveryTest {

    @Nested
    class Email extends EmailCases {}

    @Nested
    class GroupMail extends GroupMailCases {}

    @Nested
    class Webhook extends WebhookCases {}

    @Nested
    class ScreenAndTelephone extends CallCases {}

    @Nested
    class Undelivered extends UndeliveredCases {}

    @AfterAll
    static void everyNodeWasEntered(@Autowired ProcessEngine engine) {
        NodeCoverage coverage = NodeCoverage.of(engine, "notification-delivery");
        coverage.report();
        assertThat(coverage.share()).as(coverage.toString()).isGreaterThanOrEqualTo(0.95);
    }
}
