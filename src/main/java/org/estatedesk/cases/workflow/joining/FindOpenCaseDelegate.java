package org.estatedesk.cases.workflow.joining;

import java.util.Optional;
import java.util.stream.Stream;
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
 * unit} and, if wanted, {@code phase}: id of a phase or step that must be running in it, and {@code similar}: {@code yes}
 * where a person compares before it is joined, so that 6-1201 is found for 61201, too. Sets {@code openCaseNumber}: the
 * newest one, or null, and {@code openCaseUnit}: how its unit was typed.
 */
@Component("findOpenCase")
class FindOpenCaseDelegate implements JavaDelegate {

    static final String OPEN_CASE_NUMBER = "openCaseNumber";
    static final String OPEN_CASE_UNIT = "openCaseUnit";

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
        Optional<ServiceCase> found = candidates(inputs)
                .filter(open -> isIn(inputs.find("phase"), open))
                .findFirst();
        execution
                .getProcessInstance()
                .setVariable(
                        OPEN_CASE_NUMBER, found.map(ServiceCase::caseNumber).orElse(null));
        execution
                .getProcessInstance()
                .setVariable(
                        OPEN_CASE_UNIT, found.map(open -> open.contact().unit()).orElse(null));
    }

    private Stream<ServiceCase> candidates(Inputs inputs) {
        String unit = inputs.text("unit");
        String kind = inputs.text("kind");
        Stream<ServiceCase> same = cases.openAt(unit, kind).stream();
        return "yes".equals(inputs.find("similar"))
                ? Stream.concat(same, cases.openPerhapsAt(unit, kind).stream())
                : same;
    }

    /** Nobody's rights count here: whoever takes a call need not be allowed to look into other cases. */
    private boolean isIn(@Nullable String phase, ServiceCase open) {
        ActivityInstance running = desk.ask(() -> runtime.getActivityInstance(open.processInstanceId()));
        return phase == null || running != null && running.getActivityInstances(phase).length > 0;
    }
}
