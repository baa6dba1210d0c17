package org.estatedesk.cases.workflow.joining;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.estatedesk.cases.CaseVariables;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.Journal.Line;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.workflow.record.VariableValues;
import org.estatedesk.platform.Inputs;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes this process work on a case that exists; input {@code caseNumber}. If wanted, {@code handOver}: names of variables,
 * separated by commas, that are passed on to the running case, and {@code tell}: the variable that is then set to {@code
 * yes} there.
 */
@Component("joinCase")
class JoinCaseDelegate implements JavaDelegate {

    private final Cases cases;
    private final Journal journal;
    private final Journal.Surroundings surroundings;
    private final HandOver handOver;
    private final Texts texts;

    JoinCaseDelegate(
            Cases cases,
            Journal journal,
            Journal.Surroundings surroundings,
            HandOver handOver,
            @Value("${estatedesk.language:en}") String language) {
        this.cases = cases;
        this.journal = journal;
        this.surroundings = surroundings;
        this.handOver = handOver;
        this.texts = Texts.of("messages/cases", language);
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> entered = VariableValues.of(execution.getProcessInstance());
        Inputs inputs = new Inputs("joinCase", execution::getVariable);
        ServiceCase joined = typed(inputs);
        execution.setProcessBusinessKey(joined.caseNumber());
        // On the instance: the input parameter of the same name would catch a plain setVariable.
        execution.getProcessInstance().setVariables(variables(joined));
        Map<String, Object> fields = Map.of("process", surroundings.step().processKey());
        String text = texts.say("joined", fields);
        journal.write(joined.caseNumber(), new Line(Kind.JOINED, text, Map.of("values", entered)));
        handOver.from(inputs, execution::getVariable, joined);
    }

    private ServiceCase typed(Inputs inputs) {
        String number = inputs.text(CaseVariables.CASE_NUMBER).toUpperCase(Locale.ROOT);
        return cases.byNumber(number).orElseThrow(() -> refusal(number));
    }

    /**
     * The only exception that the REST interface answers with 400 when a form is submitted; it turns every public one into
     * 500, and Tasklist would show a fault of the desk instead of the typing error.
     */
    private FormFieldValidationException refusal(String number) {
        String message = texts.say("join.unknown", Map.of(CaseVariables.CASE_NUMBER, number));
        return new FormFieldValidationException(CaseVariables.CASE_NUMBER, message);
    }

    private static Map<String, Object> variables(ServiceCase joined) {
        Contact contact = joined.contact();
        Map<String, Object> variables = new HashMap<>();
        variables.put(CaseVariables.CASE_NUMBER, joined.caseNumber());
        variables.put(CaseVariables.CUSTOMER_NAME, contact.customerName());
        variables.put(CaseVariables.CUSTOMER_PHONE, contact.customerPhone());
        variables.put(CaseVariables.UNIT, contact.unit());
        return variables;
    }
}
