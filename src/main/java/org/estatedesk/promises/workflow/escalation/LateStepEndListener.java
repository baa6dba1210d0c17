package org.estatedesk.promises.workflow.escalation;

import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.runtime.Execution;
import org.estatedesk.platform.DeskItself;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends an escalation in the moment in which its last late step is completed or taken away, or its process is over: no
 * acknowledgement stays in a list when there is nothing left to acknowledge.
 */
@Component
class LateStepEndListener {

    private static final Set<String> LAST = Set.of(TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final RuntimeService runtime;
    private final DeskItself desk;
    private final LateSteps lateSteps;

    LateStepEndListener(RuntimeService runtime, DeskItself desk, LateSteps lateSteps) {
        this.runtime = runtime;
        this.desk = desk;
        this.lateSteps = lateSteps;
    }

    @EventListener
    void onStep(DelegateTask task) {
        if (LAST.contains(task.getEventName()) && task.getExecution() != null) {
            end(task.getExecution().getProcessBusinessKey(), climb -> wasItsLast(climb, task.getId()));
        }
    }

    @EventListener
    void onProcess(DelegateExecution execution) {
        boolean over = ExecutionListener.EVENTNAME_END.equals(execution.getEventName())
                && execution.getProcessInstanceId().equals(execution.getActivityInstanceId());
        if (over) {
            String ended = execution.getProcessInstanceId();
            end(execution.getProcessBusinessKey(), climb -> ended.equals(text(climb, Climbs.LATE_PROCESS)));
        }
    }

    /** Nobody's rights count here: whoever completes a step need not be allowed to see who was told about it. */
    private void end(@Nullable String caseNumber, Predicate<Execution> isOver) {
        if (caseNumber == null) {
            return;
        }
        desk.act(() -> runtime
                .createExecutionQuery()
                .messageEventSubscriptionName(Climbs.DONE)
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .filter(isOver)
                .forEach(climb -> runtime.messageEventReceived(Climbs.DONE, climb.getId())));
    }

    private boolean wasItsLast(Execution climb, String taskId) {
        String late = text(climb, Climbs.LATE_STEPS);
        return LateSteps.ids(late).anyMatch(taskId::equals)
                && lateSteps.open(late).stream().allMatch(step -> step.getId().equals(taskId));
    }

    private String text(Execution climb, String variable) {
        return String.valueOf(runtime.getVariable(climb.getId(), variable));
    }
}
