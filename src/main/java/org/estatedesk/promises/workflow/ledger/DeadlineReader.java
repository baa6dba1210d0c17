package org.estatedesk.promises.workflow.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.promises.Commitment.Drawn;
import org.estatedesk.promises.Timers.Clock;
import org.jspecify.annotations.Nullable;

/** Reads which timers of a drawing are deadlines, and of what. */
final class DeadlineReader {

    /**
     * A timer of a drawing that makes promises.
     *
     * @param scopeId id by which the engine's history knows the run of the step that it limits
     * @param owners groups that owe a whole phase, by the extension property {@code owedBy} of the timer
     * @param promisedWhile the condition under which it is a promise, by the extension property of that name; null: always
     */
    record DrawnDeadline(
            Drawn drawn,
            Clock clock,
            String scopeId,
            List<String> owners,
            @Nullable String promisedWhile) {}

    private static final String OWED_BY = "owedBy";
    private static final String PROMISED_WHILE = "promisedWhile";

    /** How the engine names the run of a step that stands around the runs for each single person or thing. */
    private static final String AROUND_ALL = "#multiInstanceBody";

    private final ProcessDefinition process;

    DeadlineReader(ProcessDefinition process) {
        this.process = process;
    }

    /** A timer on a step, a phase or a call of another procedure. */
    Optional<DrawnDeadline> border(BoundaryEvent event) {
        Activity step = event.getAttachedTo();
        return timer(event).map(timer -> {
            boolean severalRuns = step.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
            // The engine repeats no timer that takes its step away.
            Clock clock = event.cancelActivity() && clock(timer) == Clock.CYCLE ? Clock.DURATION : clock(timer);
            Drawn drawn = drawn(event, step.getId(), nameOf(step.getName(), step.getId()));
            String scope = severalRuns ? step.getId() + AROUND_ALL : step.getId();
            return new DrawnDeadline(drawn, clock, scope, owners(event), promisedWhile(event));
        });
    }

    /** A timer beside a whole phase or process; one that repeats begins work, it limits none. */
    Optional<DrawnDeadline> start(StartEvent event) {
        if (!(event.getParentElement() instanceof SubProcess beside) || !beside.triggeredByEvent()) {
            return Optional.empty();
        }
        ModelElementInstance around = beside.getParentElement();
        return timer(event).filter(timer -> clock(timer) != Clock.CYCLE).map(timer -> {
            String name = around instanceof SubProcess phase ? phase.getName() : process.getName();
            String id = around instanceof SubProcess phase ? phase.getId() : ((Process) around).getId();
            Drawn drawn = drawn(event, id, nameOf(name, id));
            return new DrawnDeadline(drawn, clock(timer), id, owners(event), promisedWhile(event));
        });
    }

    /** The id of the step that the engine's history knows by that id. */
    static String stepId(String scopeId) {
        return scopeId.endsWith(AROUND_ALL) ? scopeId.substring(0, scopeId.length() - AROUND_ALL.length()) : scopeId;
    }

    private Drawn drawn(CatchEvent event, String stepId, String stepName) {
        String name = nameOf(event.getName(), event.getId());
        return new Drawn(name, event.getId(), stepId, stepName, process.getKey(), process.getVersion());
    }

    private static List<String> owners(CatchEvent event) {
        return values(event, OWED_BY)
                .flatMap(groups -> Arrays.stream(groups.split(",")))
                .map(String::strip)
                .toList();
    }

    private static @Nullable String promisedWhile(CatchEvent event) {
        return values(event, PROMISED_WHILE).findFirst().orElse(null);
    }

    private static Stream<String> values(CatchEvent event, String property) {
        return Stream.ofNullable(event.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(drawn -> property.equals(drawn.getCamundaName()))
                .map(CamundaProperty::getCamundaValue);
    }

    private static String nameOf(@Nullable String name, String id) {
        return StringUtils.defaultIfBlank(StringUtils.normalizeSpace(name), id);
    }

    private static Optional<TimerEventDefinition> timer(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .findFirst();
    }

    private static Clock clock(TimerEventDefinition timer) {
        if (timer.getTimeCycle() != null) {
            return Clock.CYCLE;
        }
        return timer.getTimeDate() == null ? Clock.DURATION : Clock.DATE;
    }
}
