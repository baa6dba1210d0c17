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
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Inputs;
import org.estatedesk.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Opens a case for a process: from the variables it has, with all of them in the journal. */
@Component
class CaseOpening {

    private final Cases cases;
    private final Journal.Surroundings surroundings;
    private final DeskTime time;
    private final FirstAskedDuty duty;

    CaseOpening(Cases cases, Journal.Surroundings surroundings, DeskTime time, FirstAskedDuty duty) {
        this.cases = cases;
        this.surroundings = surroundings;
        this.time = time;
        this.duty = duty;
    }

    /**
     * Opens it; from then on its number is the process's business key. The starter's own key stays in the journal.
     *
     * @param kind prefix of the case's number
     * @param occurredAt null: now
     * @throws Refusal if that lies in the future
     */
    ServiceCase open(DelegateExecution execution, String kind, @Nullable Instant occurredAt) {
        refuseFuture(occurredAt);
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
        duty.letRead(opened.firstAskedBy(), opened);
        return opened;
    }

    private void refuseFuture(@Nullable Instant occurredAt) {
        if (occurredAt != null && occurredAt.isAfter(time.now().plus(DeskTime.CLOCKS_DIFFER))) {
            Map<String, String> fields = Map.of("at", time.readable(occurredAt), "now", time.readable(time.now()));
            throw new Refusal(HttpStatus.BAD_REQUEST, "messages/cases", "future", fields);
        }
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
