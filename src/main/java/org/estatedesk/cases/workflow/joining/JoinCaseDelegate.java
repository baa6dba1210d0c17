package org.estatedesk.cases.workflow.joining;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.estatedesk.cases.CaseVariables;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.workflow.KnownCases;
import org.estatedesk.cases.workflow.record.VariableValues;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.Inputs;
import org.estatedesk.platform.Role;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Makes this process work on a case that exists; input {@code caseNumber}. If wanted, {@code onlyBy} = {@code firstAsked}: an
 * open case, and only by whoever is accountable for it or hands over what others have; {@code handOver}: names of variables,
 * separated by commas, that are passed on to the running case, and {@code tell}: the variable that is then set to {@code
 * yes} there.
 */
@Component("joinCase")
class JoinCaseDelegate implements JavaDelegate {

    private static final Set<Object> UNSAID = Set.of(false, "", "no", "unknown");

    private final KnownCases cases;
    private final Journal.Surroundings surroundings;
    private final RuntimeService runtime;
    private final Caller caller;
    private final DeskItself desk;

    JoinCaseDelegate(
            KnownCases cases,
            Journal.Surroundings surroundings,
            RuntimeService runtime,
            Caller caller,
            DeskItself desk) {
        this.cases = cases;
        this.surroundings = surroundings;
        this.runtime = runtime;
        this.caller = caller;
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> entered = VariableValues.of(execution.getProcessInstance());
        Inputs inputs = new Inputs("joinCase", execution::getVariable);
        ServiceCase joined = typed(inputs);
        if ("firstAsked".equals(inputs.find("onlyBy"))) {
            checkAccountable(joined);
        }
        execution.setProcessBusinessKey(joined.caseNumber());
        // On the instance: the input parameter of the same name would catch a plain setVariable.
        execution.getProcessInstance().setVariables(variables(joined));
        Map<String, String> fields = Map.of("process", surroundings.processKey());
        cases.write(joined, cases.line(Kind.JOINED, "joined", fields, Map.of("values", entered)));
        handOver(inputs, execution, joined);
    }

    private ServiceCase typed(Inputs inputs) {
        String number = inputs.text(CaseVariables.CASE_NUMBER).toUpperCase(Locale.ROOT);
        return cases.byNumber(number).orElseThrow(() -> refusal("join.unknown", number));
    }

    private void checkAccountable(ServiceCase joined) {
        boolean own = caller.person().filter(joined.firstAskedBy()::equals).isPresent();
        if (!joined.isOpen()) {
            throw refusal("join.over", joined.caseNumber());
        }
        if (!own && !caller.may(Role::reassigns)) {
            throw refusal("join.foreign", joined.caseNumber());
        }
    }

    /**
     * The only exception that the REST interface answers with 400 when a form is submitted; it turns every public one into
     * 500, and Tasklist would show a fault of the desk instead of the typing error.
     */
    private FormFieldValidationException refusal(String key, String number) {
        String message = cases.say(key, Map.of(CaseVariables.CASE_NUMBER, number));
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

    /**
     * Passes on the variables that the input {@code handOver} names, {@code a, b as c} under another name, then sets the one
     * that {@code tell} names to {@code yes}: a drawn conditional event hears of it. What was not said takes nothing back
     * (EMG-04, EMG-14). Nobody's rights count: whoever takes a call need not see other cases.
     */
    private void handOver(Inputs inputs, DelegateExecution call, ServiceCase running) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (String named : StringUtils.tokenizeToStringArray(inputs.find("handOver"), ",")) {
            String[] name = named.split(" as ");
            Object value = call.getVariable(name[0]);
            if (value != null && !UNSAID.contains(value)) {
                said.put(name[name.length - 1], value);
            }
        }
        for (String name : StringUtils.tokenizeToStringArray(inputs.find("tell"), ",")) {
            said.put(name, "yes");
        }
        if (!said.isEmpty()) {
            desk.act(() -> runtime.setVariables(running.processInstanceId(), said));
        }
    }
}
