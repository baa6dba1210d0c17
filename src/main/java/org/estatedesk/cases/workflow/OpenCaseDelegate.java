package org.estatedesk.cases.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.cases.CaseVariables;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a case from the fields of the form; input {@code kind} is the prefix of its number. */
@Component("openCase")
class OpenCaseDelegate implements JavaDelegate {

    private final CaseOpening opening;
    private final Cases cases;
    private final DeskTime time;

    OpenCaseDelegate(CaseOpening opening, Cases cases, DeskTime time) {
        this.opening = opening;
        this.cases = cases;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String kind = new Inputs("openCase", execution::getVariable).text("kind");
        ServiceCase opened = opening.open(execution, kind, occurredAt(execution));
        List<Integer> days = cases.contactDays(opened);
        // On the instance: an input parameter of the same name would catch a plain setVariable.
        execution
                .getProcessInstance()
                .setVariables(Map.of(
                        CaseVariables.CASE_NUMBER, opened.caseNumber(),
                        CaseVariables.REPEATS, days.size(),
                        CaseVariables.UNSOLVED_DAYS, days.get(0),
                        CaseVariables.CONTACT_DAYS, new ArrayList<>(days),
                        CaseVariables.FIRST_ASKED_BY, opened.firstAskedBy(),
                        CaseVariables.REGISTERED_AT, time.iso(opened.registeredAt())));
    }

    private @Nullable Instant occurredAt(DelegateExecution execution) {
        Object typed = execution.getVariable(CaseVariables.OCCURRED_AT);
        return typed == null || typed.toString().isBlank() ? null : parse(typed);
    }

    private Instant parse(Object typed) {
        return time.parse(typed)
                .orElseThrow(() -> new IllegalArgumentException("openCase: cannot read occurredAt: " + typed));
    }
}
