package org.estatedesk.promises.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.platform.Inputs;
import org.estatedesk.promises.PromiseMoving;
import org.springframework.stereotype.Component;

/**
 * Moves deadlines that run in this process; inputs {@code timer} (id of the timer event), {@code reason} and either
 * {@code by} (a duration such as {@code PT2H}, added to the due time) or {@code to} (a date and time).
 */
@Component("moveDeadline")
class MoveDeadlineDelegate implements JavaDelegate {

    private final PromiseMoving moving;

    MoveDeadlineDelegate(PromiseMoving moving) {
        this.moving = moving;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Inputs inputs = new Inputs("moveDeadline", execution::getVariableLocal);
        moving.moveAll(
                execution.getProcessInstanceId(), inputs.text("timer"), moving.target(inputs), inputs.text("reason"));
    }
}
