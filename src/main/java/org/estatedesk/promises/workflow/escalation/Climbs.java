package org.estatedesk.promises.workflow.escalation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.Journal;
import org.estatedesk.platform.DeskTime;
import org.springframework.stereotype.Component;

/** Starts the process {@code escalation}: an instance of its own with the case's number, so that no case waits for it. */
@Component
class Climbs {

    private final RuntimeService runtime;
    private final Cases cases;
    private final Owners owners;
    private final DeskTime time;
    private final Journal.Surroundings surroundings;

    Climbs(RuntimeService runtime, Cases cases, Owners owners, DeskTime time, Journal.Surroundings surroundings) {
        this.runtime = runtime;
        this.cases = cases;
        this.owners = owners;
        this.time = time;
        this.surroundings = surroundings;
    }

    /** Whether the same steps of the case are being escalated already; what took its step away stands for itself. */
    boolean isClimbing(String caseNumber, LateMatter matter) {
        return !matter.steps().isEmpty()
                && runtime.createProcessInstanceQuery()
                                .processDefinitionKey(Escalation.PROCESS)
                                .processInstanceBusinessKey(caseNumber)
                                .variableValueEquals(Escalation.LATE_STEPS, LateSteps.ids(matter.steps()))
                                .count()
                        > 0;
    }

    /**
     * Starts one, in the transaction of the caller.
     *
     * @param text why, for people
     * @param priority of the late steps from now on
     */
    void start(DelegateExecution execution, LateMatter matter, String text, int priority) {
        VariableMap variables = ofCase(execution.getProcessBusinessKey())
                .putValue(Escalation.LATE_STEPS, LateSteps.ids(matter.steps()))
                .putValue(Escalation.LATE_HOLDERS, LateSteps.holders(matter.steps()))
                .putValue(Escalation.LATE_PROCESS, execution.getProcessInstanceId())
                .putValue(Escalation.LATE_PROCEDURE, surroundings.step().processKey())
                .putValue(Escalation.STEP_NAME, matter.names())
                .putValue("lateText", text)
                .putValue("lateSince", time.readable(since(matter.steps())))
                .putValue("owedBy", owners.readable(matter.steps()))
                .putValue(Escalation.RUNG_GROUP, matter.group())
                .putValue(Escalation.RUNG_PRIORITY, priority)
                .putValue(Escalation.RUNG, 0);
        runtime.startProcessInstanceByKey(Escalation.PROCESS, execution.getProcessBusinessKey(), variables);
    }

    private VariableMap ofCase(String caseNumber) {
        Contact contact = cases.get(caseNumber).contact();
        return Variables.fromMap(Map.of("caseNumber", caseNumber))
                .putValue("customerName", contact.customerName())
                .putValue("unit", contact.unit());
    }

    /** A step is late since it was due; one that is not due yet, such as in a phase that took too long, since now. */
    private Instant since(List<Task> steps) {
        Instant now = time.now();
        return steps.stream()
                .map(Task::getDueDate)
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .filter(now::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(now);
    }
}
