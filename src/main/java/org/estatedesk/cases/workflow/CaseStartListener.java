package org.estatedesk.cases.workflow;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.estatedesk.cases.CaseVariables;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.workflow.record.VariableValues;
import org.estatedesk.platform.DeskTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives every process its case as it starts: the one it was started for, that of its caller, or a new one. */
@Component
class CaseStartListener {

    private static final int LETTERS = 3;

    private final KnownCases cases;
    private final CaseOpening opening;
    private final DrawnCases drawn;
    private final Journal.Surroundings surroundings;
    private final DeskTime time;

    CaseStartListener(
            KnownCases cases, CaseOpening opening, DrawnCases drawn, Journal.Surroundings surroundings, DeskTime time) {
        this.cases = cases;
        this.opening = opening;
        this.drawn = drawn;
        this.surroundings = surroundings;
        this.time = time;
    }

    /** Before all other listeners: they may want to write into the case. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(DelegateExecution execution) {
        if (begins(execution) && !drawn.findsItself(execution)) {
            known(execution).ifPresentOrElse(known -> started(known, execution), () -> open(execution));
        }
    }

    /** The process itself is told before its first element gets an activity instance. */
    private static boolean begins(DelegateExecution execution) {
        String activity = execution.getActivityInstanceId();
        return ExecutionListener.EVENTNAME_START.equals(execution.getEventName())
                && execution.getId().equals(execution.getProcessInstanceId())
                && (activity == null || activity.equals(execution.getProcessInstanceId()));
    }

    private Optional<ServiceCase> known(DelegateExecution execution) {
        DelegateExecution caller = execution.getSuperExecution();
        return cases.of(execution).or(() -> caller == null ? Optional.empty() : cases.of(caller));
    }

    private void started(ServiceCase known, DelegateExecution execution) {
        execution.setProcessBusinessKey(known.caseNumber());
        String key = execution.getSuperExecution() == null ? "process.started" : "process.called";
        Map<String, String> fields = Map.of("process", surroundings.processKey());
        Map<String, ?> details = Map.of("values", VariableValues.of(execution));
        cases.write(known, cases.line(Kind.STARTED, key, fields, details));
    }

    private void open(DelegateExecution execution) {
        if (execution.getSuperExecution() == null && drawn.needsOne(execution)) {
            var occurredAt =
                    time.parse(execution.getVariable(CaseVariables.OCCURRED_AT)).orElse(null);
            ServiceCase opened = opening.open(execution, prefix(surroundings.processKey()), occurredAt);
            execution.setVariable(CaseVariables.CASE_NUMBER, opened.caseNumber());
        }
    }

    /** {@code lost-property}: LP; {@code repair}: REP. */
    static String prefix(String processKey) {
        String[] words = processKey.split("[^A-Za-z0-9]+");
        String letters = words.length == 1
                ? processKey.substring(0, Math.min(LETTERS, processKey.length()))
                : Stream.of(words)
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        return letters.toUpperCase(Locale.ROOT);
    }
}
