package org.estatedesk.promises.workflow.escalation;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.Journal;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.workflow.escalation.LateMatters.LateMatter;
import org.springframework.stereotype.Component;

/** Starts the process {@code escalation}: an instance of its own with the case's number, so that no case waits for it. */
@Component
class Climbs {

    /** Key of the process that climbs. */
    static final String PROCESS = "escalation";

    /** Key of the table that says who is above whom. */
    static final String LADDER = "escalation-ladder";

    /** Message that ends an escalation whose late steps are all over. */
    static final String DONE = "late-step-done";

    /** Ids of the late steps, separated by commas; empty if the deadline took its step away. */
    static final String LATE_STEPS = "lateSteps";

    /** User ids of those who let them lapse, separated by commas. */
    static final String LATE_HOLDERS = "lateHolders";

    /** The process instance whose promise broke. */
    static final String LATE_PROCESS = "lateProcess";

    /** Its process key: the ladder may be climbed faster in some procedures. */
    static final String LATE_PROCEDURE = "lateProcedure";

    /** Names of the late steps, as drawn. */
    static final String STEP_NAME = "stepName";

    /** Since when, for people. */
    static final String LATE_SINCE = "lateSince";

    /** The group that is told now, or first. */
    static final String RUNG_GROUP = "rungGroup";

    /** ISO duration until the next group is told. */
    static final String RUNG_TIME = "rungTime";

    /** Priority of the late steps at the first rung; each further rung adds a little. */
    static final String RUNG_PRIORITY = "rungPriority";

    /** How many groups were told so far. */
    static final String RUNG = "rung";

    /** Whether somebody took it up: {@code no}, {@code yes}, or {@code over} if nothing is late any more. */
    static final String ACKNOWLEDGED = "acknowledged";

    private final RuntimeService runtime;
    private final Cases cases;
    private final Owners owners;
    private final LateSteps lateSteps;
    private final DeskTime time;
    private final Journal.Surroundings surroundings;

    Climbs(
            RuntimeService runtime,
            Cases cases,
            Owners owners,
            LateSteps lateSteps,
            DeskTime time,
            Journal.Surroundings surroundings) {
        this.runtime = runtime;
        this.cases = cases;
        this.owners = owners;
        this.lateSteps = lateSteps;
        this.time = time;
        this.surroundings = surroundings;
    }

    /**
     * Adds the late steps to an escalation of the same case that nobody has taken up and that asks the same group, so that
     * it climbs for the case and nobody is asked twice. What took its step away stands for itself.
     *
     * @return whether there was one
     */
    boolean join(String caseNumber, LateMatter matter) {
        Optional<String> climb = matter.steps().isEmpty() ? Optional.empty() : climbing(caseNumber, matter);
        climb.ifPresent(id -> {
            add(id, LATE_STEPS, LateSteps.ids(matter.steps()));
            add(id, LATE_HOLDERS, LateSteps.holders(matter.steps()));
            add(id, STEP_NAME, matter.names());
        });
        return climb.isPresent();
    }

    private Optional<String> climbing(String caseNumber, LateMatter matter) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .filter(id -> !"yes".equals(runtime.getVariable(id, ACKNOWLEDGED)))
                .filter(id -> !text(id, LATE_STEPS).isEmpty())
                .filter(id -> matter.group().equals(text(id, RUNG_GROUP))
                        || text(id, LATE_STEPS).equals(LateSteps.ids(matter.steps())))
                .findFirst();
    }

    private void add(String climb, String variable, String more) {
        String all = Stream.of(text(climb, variable), more)
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining(variable.equals(STEP_NAME) ? ", " : ","));
        runtime.setVariable(climb, variable, all);
    }

    private String text(String climb, String variable) {
        return Objects.toString(runtime.getVariable(climb, variable), "");
    }

    /**
     * Starts one, in the transaction of the caller.
     *
     * @param text why, for people
     * @param priority of the late steps from now on
     */
    void start(DelegateExecution execution, LateMatter matter, String text, int priority) {
        VariableMap variables = ofCase(execution.getProcessBusinessKey())
                .putValue(LATE_STEPS, LateSteps.ids(matter.steps()))
                .putValue(LATE_HOLDERS, LateSteps.holders(matter.steps()))
                .putValue(LATE_PROCESS, execution.getProcessInstanceId())
                .putValue(LATE_PROCEDURE, surroundings.step().processKey())
                .putValue(STEP_NAME, matter.names())
                .putValue("lateText", text)
                .putValue(LATE_SINCE, time.readable(lateSteps.since(matter.steps())))
                .putValue("owedBy", owners.readable(matter.steps()))
                .putValue(RUNG_GROUP, matter.group())
                .putValue(RUNG_PRIORITY, priority)
                .putValue(RUNG, 0);
        runtime.startProcessInstanceByKey(PROCESS, execution.getProcessBusinessKey(), variables);
    }

    private VariableMap ofCase(String caseNumber) {
        Contact contact = cases.get(caseNumber).contact();
        return Variables.fromMap(Map.of("caseNumber", caseNumber))
                .putValue("customerName", contact.customerName())
                .putValue("unit", contact.unit());
    }
}
