package org.estatedesk.promises.workflow.escalation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Looks whether a person has taken an escalation up: claimed the acknowledgement, or claimed a late step after it was late.
 * Sets {@code acknowledged} to {@code yes}, {@code no}, or {@code over} when nothing is late any more.
 */
@Component("checkAcknowledged")
class CheckAcknowledgedDelegate implements JavaDelegate {

    private final LateSteps lateSteps;
    private final OneAcknowledgement once;
    private final RuntimeService runtime;

    CheckAcknowledgedDelegate(LateSteps lateSteps, OneAcknowledgement once, RuntimeService runtime) {
        this.lateSteps = lateSteps;
        this.once = once;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String ids = text(execution, Climbs.LATE_STEPS);
        List<Task> late = lateSteps.open(ids);
        // Usually a message has ended the escalation by then; it is lost if both happen in the same moment.
        boolean over = ids.isEmpty() ? !isRunning(text(execution, Climbs.LATE_PROCESS)) : late.isEmpty();
        String answer = isTaken(execution, late) ? "yes" : "no";
        execution.setVariable(Climbs.ACKNOWLEDGED, over ? "over" : answer);
    }

    private boolean isTaken(DelegateExecution execution, List<Task> late) {
        Set<String> holders =
                LateSteps.ids(text(execution, Climbs.LATE_HOLDERS)).collect(Collectors.toSet());
        return lateSteps.open(execution.getProcessInstanceId(), null).stream()
                        .anyMatch(own -> own.getAssignee() != null)
                || once.isHeld(
                        execution.getProcessBusinessKey(),
                        text(execution, Climbs.RUNG_GROUP),
                        execution.getProcessInstanceId())
                || late.stream()
                        .map(Task::getAssignee)
                        .filter(Objects::nonNull)
                        .anyMatch(holder -> !holders.contains(holder));
    }

    private boolean isRunning(String processInstanceId) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .count()
                > 0;
    }

    private static String text(DelegateExecution execution, String variable) {
        return Objects.toString(execution.getVariable(variable), "");
    }
}
