package org.estatedesk.cases.workflow;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.estatedesk.cases.CaseVariables;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.workflow.record.Runs;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Inputs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the record of a case follow its processes, whatever they look like: its class (CMP-07), who came
 * about what (HOT-20), whether it is settled (CMP-02), and its end (HOT-16). */
@Component
class CaseRecordListener {

    private final KnownCases known;
    private final Cases cases;
    private final Caller caller;

    CaseRecordListener(KnownCases known, Cases cases, Caller caller) {
        this.known = known;
        this.cases = cases;
        this.caller = caller;
    }

    @EventListener
    void on(DelegateExecution execution) {
        switch (execution.getEventName()) {
            case ExecutionListener.EVENTNAME_TAKE -> left(execution);
            case ExecutionListener.EVENTNAME_END -> ended(execution);
            default -> {}
        }
    }

    /** A table, a form or an output may have decided it; outputs are mapped after a step's end listeners. */
    private void left(DelegateExecution execution) {
        if (leftActivity(execution)) {
            known.of(execution).filter(ServiceCase::isOpen).ifPresent(record -> follow(record, execution));
        }
    }

    private void follow(ServiceCase record, DelegateExecution execution) {
        Inputs variables = new Inputs("record", execution::getVariable);
        if (variables.find(CaseVariables.CASE_CLASS) != null) {
            classify(record, variables);
        }
        // Another process of the case may mean somebody else by the same names.
        if (record.processInstanceId().equals(execution.getProcessInstanceId())) {
            cases.correct(record.caseNumber(), CaseOpening.contact(variables));
            cases.settle(record.caseNumber(), "yes".equals(variables.find(CaseVariables.SETTLED)));
        }
    }

    private static boolean leftActivity(DelegateExecution execution) {
        return execution.getBpmnModelElementInstance() instanceof SequenceFlow flow
                && flow.getSource() instanceof Activity;
    }

    private void classify(ServiceCase record, Inputs variables) {
        String clause = variables.find(CaseVariables.CLASS_CLAUSE);
        cases.classify(record.caseNumber(), variables.text(CaseVariables.CASE_CLASS), clause);
    }

    private void ended(DelegateExecution execution) {
        // Within an activity, the activity instance is another one than the process instance.
        if (execution.getProcessInstanceId().equals(execution.getActivityInstanceId())) {
            known.of(execution).ifPresent(record -> processEnded(record, execution));
        }
    }

    private void processEnded(ServiceCase record, DelegateExecution execution) {
        if (execution.isCanceled()) {
            String reason = Objects.requireNonNullElseGet(
                    Runs.reason(execution), () -> caller.reason().orElse(""));
            Map<String, ?> details = reason.isEmpty() ? Map.of() : Map.of("reason", reason);
            known.write(record, known.line(Kind.PROCESS_CANCELLED, "process.cancelled", Map.of(), details));
        } else {
            known.write(record, Kind.PROCESS_ENDED, "process.ended", Map.of());
        }
        if (record.isOpen() && record.processInstanceId().equals(execution.getProcessInstanceId())) {
            cases.end(record.caseNumber());
        }
    }
}
