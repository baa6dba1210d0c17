package org.estatedesk.cases.workflow;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.Cases.Repeats;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.DeskTime;
import org.estatedesk.cases.Inputs;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.ServiceCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a case from the fields of the form; input {@code kind} is the prefix of its number. */
@Component("openCase")
class OpenCaseDelegate implements JavaDelegate {

    private final Cases cases;
    private final Journal.Surroundings surroundings;
    private final DeskTime time;

    OpenCaseDelegate(Cases cases, Journal.Surroundings surroundings, DeskTime time) {
        this.cases = cases;
        this.surroundings = surroundings;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ServiceCase opened = cases.open(newCase(execution));
        Repeats repeats = cases.repeats(opened);
        execution.setProcessBusinessKey(opened.caseNumber());
        // On the instance: an input parameter of the same name would catch a plain setVariable.
        execution
                .getProcessInstance()
                .setVariables(Map.of(
                        CaseVariables.CASE_NUMBER, opened.caseNumber(),
                        CaseVariables.REPEATS, repeats.contacts(),
                        CaseVariables.UNSOLVED_DAYS, repeats.unsolvedDays(),
                        CaseVariables.FIRST_ASKED_BY, opened.firstAskedBy(),
                        CaseVariables.REGISTERED_AT, time.iso(opened.registeredAt())));
    }

    private NewCase newCase(DelegateExecution execution) {
        Inputs inputs = new Inputs("openCase", execution::getVariable);
        return new NewCase(
                inputs.text("kind"),
                surroundings.step().processKey(),
                execution.getProcessInstanceId(),
                contact(inputs),
                firstAskedBy(inputs),
                occurredAt(execution));
    }

    private Contact contact(Inputs inputs) {
        return new Contact(
                inputs.find(CaseVariables.CUSTOMER_NAME),
                inputs.find(CaseVariables.CUSTOMER_PHONE),
                inputs.find(CaseVariables.UNIT),
                inputs.find(CaseVariables.CHANNEL),
                inputs.find(CaseVariables.SUBJECT));
    }

    /** The person who types is the one who was asked; a start by a program may name somebody. */
    private String firstAskedBy(Inputs inputs) {
        String named = inputs.find(CaseVariables.FIRST_ASKED_BY);
        boolean unattended = surroundings.actor().equals(EngineSurroundings.SYSTEM);
        return unattended && named != null ? named : surroundings.actor();
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
