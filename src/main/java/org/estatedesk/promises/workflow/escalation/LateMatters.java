package org.estatedesk.promises.workflow.escalation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.platform.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the block's inputs which steps are late and who is told first. */
@Component
class LateMatters {

    /**
     * What one group is asked to see to.
     *
     * @param group the group that is told first
     * @param steps the late steps; none if the deadline took its step away
     * @param names what people call them
     */
    record LateMatter(String group, List<Task> steps, String names) {}

    /** Owes nothing, so only the last row of the ladder fits it. */
    private static final String NOBODY = "";

    private final LateSteps lateSteps;
    private final Owners owners;

    LateMatters(LateSteps lateSteps, Owners owners) {
        this.lateSteps = lateSteps;
        this.owners = owners;
    }

    /** One for the group that is drawn; without one, one for each superior of those who owe the late steps. */
    List<LateMatter> of(DelegateExecution execution, Inputs inputs) {
        String stepId = inputs.find("step");
        String lateId = stepId == null ? execution.getCurrentActivityId() : stepId;
        ModelElementInstance late = execution.getBpmnModelInstance().getModelElementById(lateId);
        List<Task> steps = open(execution.getProcessInstanceId(), stepId, late);
        String group = inputs.find("group");
        Map<String, List<Task>> byGroup = group == null ? bySuperior(steps) : Map.of(group, steps);
        if (byGroup.isEmpty()) {
            byGroup = Map.of(owners.superior(drawnOwner(execution, stepId)), steps);
        }
        return byGroup.entrySet().stream()
                .map(entry -> new LateMatter(entry.getKey(), entry.getValue(), names(entry.getValue(), late, lateId)))
                .toList();
    }

    /** Of a phase, all that are open in it. */
    private List<Task> open(String run, @Nullable String stepId, @Nullable ModelElementInstance late) {
        return late instanceof SubProcess phase
                ? lateSteps.open(run, null).stream()
                        .filter(step -> isIn(step, phase))
                        .toList()
                : lateSteps.open(run, stepId);
    }

    private static boolean isIn(Task step, SubProcess phase) {
        ModelElementInstance around = phase.getModelInstance().getModelElementById(step.getTaskDefinitionKey());
        while (around != null && !around.equals(phase)) {
            around = around.getParentElement();
        }
        return around != null;
    }

    private Map<String, List<Task>> bySuperior(List<Task> late) {
        return late.stream()
                .collect(Collectors.groupingBy(
                        step -> owners.superior(first(owners.groups(step))), LinkedHashMap::new, Collectors.toList()));
    }

    private static String drawnOwner(DelegateExecution execution, @Nullable String stepId) {
        return stepId == null ? NOBODY : first(Owners.drawn(execution.getBpmnModelInstance(), stepId));
    }

    private static String first(List<String> groups) {
        return groups.isEmpty() ? NOBODY : groups.get(0);
    }

    /**
     * A late phase has its own name: a step of it may have begun just now. A timer that interrupts its step leaves none open:
     * then the drawing knows which was late.
     */
    private static String names(List<Task> steps, @Nullable ModelElementInstance late, String lateId) {
        if (!steps.isEmpty() && !(late instanceof SubProcess)) {
            return LateSteps.names(steps);
        }
        String name = late == null ? null : late.getAttributeValue("name");
        return StringUtils.defaultIfBlank(StringUtils.normalizeSpace(name), lateId);
    }
}
