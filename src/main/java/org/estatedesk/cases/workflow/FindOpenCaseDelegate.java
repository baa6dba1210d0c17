package org.estatedesk.cases.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Inputs;
import org.estatedesk.cases.ServiceCase;
import org.springframework.stereotype.Component;

/**
 * Looks for an open case of the same kind at the same unit, so that a second call joins it; inputs {@code kind} and
 * {@code unit}. Sets {@code openCaseNumber}: the newest one, or null.
 */
@Component("findOpenCase")
class FindOpenCaseDelegate implements JavaDelegate {

    static final String OPEN_CASE_NUMBER = "openCaseNumber";

    private final Cases cases;

    FindOpenCaseDelegate(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Inputs inputs = new Inputs("findOpenCase", execution::getVariable);
        String found = cases.openAt(inputs.text("unit"), inputs.text("kind"))
                .map(ServiceCase::caseNumber)
                .orElse(null);
        execution.getProcessInstance().setVariable(OPEN_CASE_NUMBER, found);
    }
}
