package org.estatedesk.notifications.workflow;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.notifications.Deliveries;
import org.estatedesk.notifications.Notification.State;
import org.estatedesk.platform.Inputs;
import org.springframework.stereotype.Component;

/**
 * Notes how a message's way ended; input {@code state}: {@code shown}, {@code called}, {@code failed} or {@code not-sent};
 * if wanted {@code note}.
 */
@Component("markMessage")
class MarkMessageDelegate implements JavaDelegate {

    private final Deliveries deliveries;

    MarkMessageDelegate(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Inputs inputs = new Inputs("markMessage", execution::getVariableLocal);
        State state =
                State.valueOf(inputs.text("state").toUpperCase(Locale.ROOT).replace('-', '_'));
        deliveries.settle(Delivery.messageId(execution), state, inputs.find("note"));
    }
}
