package org.estatedesk.notifications.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.notifications.Deliveries;
import org.estatedesk.notifications.Deliveries.CallSheet;
import org.springframework.stereotype.Component;

/**
 * Lays out what somebody needs who tells a message by telephone ({@code recipientName}, {@code recipientPhone}, {@code
 * messageText}), and who that is: whoever holds the case ({@code callerPerson}; null if nobody
 * took a step of it up). From here on the process belongs to the case: what people do stands in its journal.
 */
@Component("prepareCall")
class PrepareCallDelegate implements JavaDelegate {

    private final Deliveries deliveries;
    private final OpenSteps steps;

    PrepareCallDelegate(Deliveries deliveries, OpenSteps steps) {
        this.deliveries = deliveries;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CallSheet sheet = deliveries.callSheet(Delivery.messageId(execution));
        Map<String, Object> variables = new HashMap<>();
        variables.put("recipientName", sheet.name());
        variables.put("recipientPhone", sheet.phone());
        variables.put("messageText", sheet.text());
        variables.put("callerPerson", steps.holder(sheet.run()).orElse(null));
        execution.getProcessInstance().setVariables(variables);
        execution.setProcessBusinessKey((String) execution.getVariable(Delivery.CASE_NUMBER));
    }
}
