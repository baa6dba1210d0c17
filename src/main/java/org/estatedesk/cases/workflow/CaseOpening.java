package org.estatedesk.cases.workflow;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.estatedesk.cases.CaseVariables;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.workflow.record.VariableValues;
import org.estatedesk.platform.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a case for a process: from the variables it has, with all of them in the journal. */
@Component
class CaseOpening {

    private final Cases cases;
    private final Journal.Surroundings surroundings;

    CaseOpening(Cases cases, Journal.Surroundings surroundings) {
        this.cases = cases;
        this.surroundings = surroundings;
    }

    /**
     * Opens it; from then on its number is the process's business key. The starter's own key stays in the journal.
     *
     * @param kind prefix of the case's number
     * @param occurredAt null: now
     */
    ServiceCase open(DelegateExecution execution, String kind, @Nullable Instant occurredAt) {
        Inputs inputs = new Inputs("openCase", execution::getVariable);
        ServiceCase opened = cases.open(new NewCase(
                kind,
                surroundings.processKey(),
                execution.getProcessInstanceId(),
                contact(inputs),
                firstAskedBy(inputs),
                occurredAt,
                entered(execution)));
        execution.setProcessBusinessKey(opened.caseNumber());
        return opened;
    }

    private static Map<String, Object> entered(DelegateExecution execution) {
        Map<String, Object> entered = new HashMap<>();
        entered.put("values", VariableValues.of(execution.getProcessInstance()));
        if (execution.getProcessBusinessKey() != null) {
            entered.put("businessKey", execution.getProcessBusinessKey());
        }
        return entered;
    }

    static Contact contact(Inputs inputs) {
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
        boolean unattended = surroundings.actor().equals(JournalSurroundings.SYSTEM);
        return unattended && named != null ? named : surroundings.actor();
    }
}
