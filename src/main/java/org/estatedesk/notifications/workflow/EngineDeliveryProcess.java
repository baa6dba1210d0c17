package org.estatedesk.notifications.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.estatedesk.notifications.DeliveryProcess;
import org.estatedesk.notifications.Notification;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/**
 * Starts the drawing {@code notification-delivery} with ids and facts only: the text stays where it is kept. It gets its
 * case as business key only when a person has to call ({@link PrepareCallDelegate}): the journal of the case has a line for
 * what became of the message, and needs none for each gear of the machine.
 */
@Component
class EngineDeliveryProcess implements DeliveryProcess {

    /** Key of the drawing. */
    static final String KEY = "notification-delivery";

    private final RuntimeService runtime;
    private final ChannelTable table;
    private final DeskItself desk;

    EngineDeliveryProcess(RuntimeService runtime, ChannelTable table, DeskItself desk) {
        this.runtime = runtime;
        this.table = table;
        this.desk = desk;
    }

    @Override
    public boolean needsNone(Map<String, Object> facts) {
        return table.leavesToTheScreen(facts);
    }

    @Override
    public void start(Notification notification, Map<String, Object> facts) {
        VariableMap variables = Variables.fromMap(facts)
                .putValue(Delivery.CASE_NUMBER, notification.caseNumber())
                .putValue(Delivery.NOTIFICATION_ID, notification.id());
        desk.ask(() -> runtime.startProcessInstanceByKey(KEY, variables));
    }
}
