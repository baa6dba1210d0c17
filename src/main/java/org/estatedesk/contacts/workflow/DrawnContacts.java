package org.estatedesk.contacts.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.estatedesk.contacts.Register;
import org.estatedesk.contacts.Taken;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.PerTransaction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes what a drawing says is a contact into the register, in the same transaction and once (CMP-37, HOT-20): the extension
 * property {@code contact} of a start or a step names the field that says how, or says it itself, such as {@code phone}, or both
 * with a comma: what is said if the field is empty. A start is a customer who came or called; a step is the desk that did,
 * unless the customer came to the desk for it.
 */
@Component
class DrawnContacts {

    private final PerTransaction<Set<String>> typed = new PerTransaction<>(HashSet::new);

    /** Its case is known only once the process has gone on. */
    private final PerTransaction<List<Begun>> begun = new PerTransaction<>(ArrayList::new, this::write);

    private final Register register;
    private final Caller caller;
    private final DeskTime time;

    DrawnContacts(Register register, Caller caller, DeskTime time) {
        this.register = register;
        this.caller = caller;
        this.time = time;
    }

    private record Begun(Taken taken, DelegateExecution process) {}

    @EventListener
    void onChange(HistoricVariableUpdateEventEntity change) {
        typed.get().add(change.getVariableName());
    }

    @EventListener
    void onStart(DelegateExecution execution) {
        if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())
                && execution.getBpmnModelElementInstance() instanceof StartEvent start
                && !isProcess(execution)
                && execution.getProcessInstance().getSuperExecution() == null
                && caller.person().isPresent()) {
            new DrawnContact(start, execution, typed.get())
                    .taken(time)
                    .ifPresent(taken -> begun.get().add(new Begun(taken, execution.getProcessInstance())));
        }
    }

    /** The process itself is told first, with the same element. */
    private static boolean isProcess(DelegateExecution execution) {
        String activity = execution.getActivityInstanceId();
        return activity == null || activity.equals(execution.getProcessInstanceId());
    }

    private void write(List<Begun> all) {
        all.forEach(one -> register.write(
                one.taken().in(one.process().getProcessBusinessKey()),
                "start " + one.process().getProcessInstanceId()));
    }

    @EventListener
    void onStep(DelegateTask task) {
        if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName())
                && task.getExecution() != null
                && caller.person().isPresent()) {
            String number = task.getExecution().getProcessBusinessKey();
            new DrawnContact(task.getBpmnModelElementInstance(), task, typed.get())
                    .taken(time)
                    .ifPresent(taken -> register.write(taken.in(number), "step " + task.getId()));
        }
    }
}
