package org.estatedesk.cases.workflow.joining;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for an open case of the same kind at the same unit, so that a second call joins it; inputs {@code kind}, {@code
 * unit} and, if wanted, {@code phase}: id of a phase or step that must be running in it. Sets {@code openCaseNumber}: the
 * newest one, or null.
 */
@Component("findOpenCase")
class FindOpenCaseDelegate implements JavaDelegate {

    static final String OPEN_CASE_NUMBER = "openCaseNumber";

    private final Cases cases;
    private final RuntimeService runtime;
    private final DeskItself desk;

    FindOpenCaseDelegate(Cases cases, RuntimeService runtime, DeskItself desk) {
        this.cases = cases;
        this.runtime = runtime;
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Inputs inputs = new Inputs("findOpenCase", execution::getVariable);
        String found = cases.openAt(inputs.text("unit"), inputs.text("kind")).stream()
                .filter(open -> isIn(inputs.find("phase"), open))
                .map(ServiceCase::caseNumber)
                .findFirst()
                .orElse(null);
        execution.getProcessInstance().setVariable(OPEN_CASE_NUMBER, found);
    }

    /** Nobody's rights count here: whoever takes a call need not be allowed to look into other cases. */
    private boolean isIn(@Nullable String phase, ServiceCase open) {
        ActivityInstance running = desk.ask(() -> runtime.getActivityInstance(open.processInstanceId()));
        return phase == null || running != null && running.getActivityInstances(phase).length > 0;
    }
}
