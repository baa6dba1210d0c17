package org.estatedesk.promises.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.estatedesk.cases.Inputs;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.notifications.Message;
import org.estatedesk.notifications.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a group higher up about a late step and offers it to them (CMP-24, HOT-13). Inputs: {@code group}, {@code text}
 * for the journal; if wanted {@code step} (id of a step, else all open ones of this process), {@code priority} (else 90)
 * and {@code tellCustomer} (template of a message to the customer).
 */
@Component("escalate")
class EscalateDelegate implements JavaDelegate {

    private static final int PRIORITY = 90;

    private final LateSteps lateSteps;
    private final Journal journal;
    private final Notifications notifications;

    EscalateDelegate(
            LateSteps lateSteps, Journal journal, Journal.Surroundings surroundings, Notifications notifications) {
        this.lateSteps = lateSteps;
        this.journal = journal;
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Inputs inputs = new Inputs("escalate", execution::getVariableLocal);
        String drawn = inputs.find("step");
        List<Task> late = lateSteps.open(execution.getProcessInstanceId(), drawn);
        late.forEach(step -> lateSteps.offer(step, inputs.text("group"), priority(inputs)));
        journal.write(execution.getProcessBusinessKey(), Kind.ESCALATION, inputs.text("text"));
        String names = late.isEmpty() ? nameOf(drawn, execution) : lateSteps.names(late);
        tell(execution, inputs.text("group"), "step-late", names);
        if (inputs.find("tellCustomer") != null) {
            tell(execution, Notifications.CUSTOMER, inputs.text("tellCustomer"), names);
        }
    }

    private static int priority(Inputs inputs) {
        String drawn = inputs.find("priority");
        return drawn == null ? PRIORITY : Integer.parseInt(drawn);
    }

    private void tell(DelegateExecution execution, String to, String template, String steps) {
        Map<String, Object> own = Map.of("stepName", steps);
        notifications.send(new Message(
                execution.getProcessBusinessKey(),
                to,
                template,
                null,
                name -> own.getOrDefault(name, execution.getVariable(name))));
    }

    /** A timer that interrupts its step leaves none open: then the drawing knows which was late. */
    private static String nameOf(@Nullable String drawn, DelegateExecution execution) {
        String id = drawn == null ? execution.getCurrentActivityId() : drawn;
        return execution.getBpmnModelInstance().getModelElementById(id) instanceof FlowElement element
                ? LateSteps.oneLine(element.getName(), id)
                : id;
    }
}
