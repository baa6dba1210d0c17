package org.estatedesk.notifications.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.notifications.Deliveries;
import org.estatedesk.notifications.Deliveries.Try;
import org.estatedesk.platform.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tries once to send a message; inputs {@code channel} and, if wanted, {@code retries}: how long to wait before each further
 * try, such as {@code PT10S,PT1M}. Leaves {@code delivered} and {@code retryAfter}: such a duration, or {@code none}.
 */
@Component("deliver")
class DeliverDelegate implements JavaDelegate {

    private final Deliveries deliveries;

    DeliverDelegate(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Inputs inputs = new Inputs("deliver", execution::getVariableLocal);
        long message = Delivery.messageId(execution);
        String channel = inputs.text("channel");
        Try result = deliveries.attempt(message, channel);
        String retryAfter = retryAfter(result, inputs.find("retries"));
        if (!result.delivered() && retryAfter.equals(Delivery.NONE)) {
            deliveries.giveUp(message, channel);
        }
        execution
                .getProcessInstance()
                .setVariables(Map.of(Delivery.DELIVERED, result.delivered(), Delivery.RETRY_AFTER, retryAfter));
    }

    private static String retryAfter(Try result, @Nullable String retries) {
        List<String> pauses = retries == null
                ? List.of()
                : Stream.of(retries.split(",")).map(String::strip).toList();
        boolean isOver = result.delivered() || result.permanent() || result.attempts() > pauses.size();
        return isOver ? Delivery.NONE : pauses.get(result.attempts() - 1);
    }
}
