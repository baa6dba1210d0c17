package org.estatedesk.notifications.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.cases.Journal;
import org.estatedesk.notifications.Message;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.platform.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells somebody about the case; inputs {@code to}, {@code template} and, if wanted, {@code channel}. */
@Component("notify")
class NotifyDelegate implements JavaDelegate {

    private static final String STEP_NAME = "stepName";

    private final Notifications notifications;
    private final Journal.Surroundings surroundings;
    private final OpenSteps steps;

    NotifyDelegate(Notifications notifications, Journal.Surroundings surroundings, OpenSteps steps) {
        this.notifications = notifications;
        this.surroundings = surroundings;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Inputs inputs = new Inputs("notify", execution::getVariableLocal);
        notifications.send(new Message(
                execution.getProcessBusinessKey(),
                inputs.text("to"),
                inputs.text("template"),
                inputs.find("channel"),
                name -> field(execution, name),
                () -> steps.people(execution.getProcessInstanceId())));
    }

    private @Nullable Object field(DelegateExecution execution, String name) {
        Object value = execution.getVariable(name);
        return value == null && name.equals(STEP_NAME) ? surroundings.step().stepName() : value;
    }
}
