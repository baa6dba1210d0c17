package org.estatedesk.cases.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.cases.Cases;
import org.estatedesk.platform.Inputs;
import org.springframework.stereotype.Component;

/** Closes the case; input {@code outcome}. The engine takes it as a listener, too. */
@Component("closeCase")
class CloseCaseDelegate implements JavaDelegate {

    private final Cases cases;

    CloseCaseDelegate(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String outcome = new Inputs("closeCase", execution::getVariable).text("outcome");
        cases.close(execution.getProcessBusinessKey(), outcome);
    }
}
