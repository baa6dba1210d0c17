package org.estatedesk.notifications.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.estatedesk.cases.Journal;
import org.estatedesk.notifications.Message;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.people.PeopleNames;
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
    private final PeopleNames people;

    NotifyDelegate(
            Notifications notifications, Journal.Surroundings surroundings, OpenSteps steps, PeopleNames people) {
        this.notifications = notifications;
        this.surroundings = surroundings;
        this.steps = steps;
        this.people = people;
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
        if (value == null && name.equals(STEP_NAME)) {
            return surroundings.step().stepName();
        }
        return value != null && holdsPerson(execution, name) ? people.person(value.toString()) : value;
    }

    /** Whom a step of the drawing is given to by a variable, the text calls by name. */
    private static boolean holdsPerson(DelegateExecution execution, String name) {
        return execution.getBpmnModelInstance().getModelElementsByType(UserTask.class).stream()
                .anyMatch(step -> ("${" + name + "}").equals(step.getCamundaAssignee()));
    }
}
