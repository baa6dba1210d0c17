package org.estatedesk.notifications.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of variables that the drawing of a delivery and its blocks share. */
final class Delivery {

    /** Which message; a number. */
    static final String NOTIFICATION_ID = "notificationId";

    /** The case it is about. */
    static final String CASE_NUMBER = "caseNumber";

    /** Whether the last try got through. */
    static final String DELIVERED = "delivered";

    /** ISO duration until the next try by the same channel, or {@link #NONE}. */
    static final String RETRY_AFTER = "retryAfter";

    /** No further try. */
    static final String NONE = "none";

    private Delivery() {}

    /** The message that this process brings to its recipient. */
    static long messageId(DelegateExecution execution) {
        return ((Number) execution.getVariable(NOTIFICATION_ID)).longValue();
    }
}
