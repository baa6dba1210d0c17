package org.estatedesk.notifications.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.estatedesk.notifications.Deliveries;
import org.estatedesk.notifications.Deliveries.Standing;
import org.estatedesk.platform.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tries once to send a message; inputs {@code channel} and, if wanted, {@code retries}: how long to wait before each further
 * try, such as {@code PT10S,PT1M}, and {@code urgentCases}: of which kinds of cases the messages wait behind no others, such
 * as {@code EMG}. Leaves {@code delivered} and {@code retryAfter}: such a duration, or {@code none}.
 *
 * <p>It waits here as an external task until {@link DeliveryWork} has sent it.
 */
@Component("deliver")
class DeliverBehavior extends TaskActivityBehavior {

    private final Deliveries deliveries;

    DeliverBehavior(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    protected void performExecution(ActivityExecution execution) {
        Inputs inputs = inputs(execution);
        String about = (String) execution.getVariable(Delivery.CASE_NUMBER);
        boolean urgent = parts(inputs.find("urgentCases")).stream().anyMatch(kind -> about.startsWith(kind + "-"));
        String topic = DeliveryWork.topic(inputs.text("channel"), urgent);
        ExternalTaskEntity.createAndInsert((ExecutionEntity) execution, topic, 0);
    }

    /** It was sent, or not. */
    @Override
    public void signal(ActivityExecution execution, @Nullable String name, @Nullable Object data) {
        Inputs inputs = inputs(execution);
        long message = Delivery.messageId(execution);
        String channel = inputs.text("channel");
        Standing standing = deliveries.standing(message, channel);
        String retryAfter = retryAfter(standing, inputs.find("retries"));
        boolean isOver = retryAfter.equals(Delivery.NONE);
        if (isOver) {
            deliveries.conclude(message, channel);
        }
        execution
                .getProcessInstance()
                .setVariables(
                        Map.of(Delivery.DELIVERED, isOver && standing.reached(), Delivery.RETRY_AFTER, retryAfter));
        leave(execution);
    }

    private static Inputs inputs(ActivityExecution execution) {
        return new Inputs("deliver", execution::getVariableLocal);
    }

    private static String retryAfter(Standing standing, @Nullable String retries) {
        List<String> pauses = parts(retries);
        boolean isOver = !standing.open() || standing.attempts() > pauses.size();
        return isOver ? Delivery.NONE : pauses.get(Math.max(standing.attempts(), 1) - 1);
    }

    private static List<String> parts(@Nullable String list) {
        return list == null
                ? List.of()
                : Stream.of(list.split(",")).map(String::strip).toList();
    }
}
