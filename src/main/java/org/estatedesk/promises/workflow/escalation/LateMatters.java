package org.estatedesk.promises.workflow.escalation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
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
        List<Task> late = lateSteps.open(execution.getProcessInstanceId(), stepId);
        String group = inputs.find("group");
        if (late.isEmpty()) {
            String told = group == null ? owners.superior(drawnOwner(execution, stepId)) : group;
            return List.of(new LateMatter(told, late, name(execution, stepId)));
        }
        return group == null ? bySuperior(late) : List.of(matter(group, late));
    }

    private List<LateMatter> bySuperior(List<Task> late) {
        Map<String, List<Task>> bySuperior = late.stream()
                .collect(Collectors.groupingBy(
                        step -> owners.superior(first(owners.groups(step))), LinkedHashMap::new, Collectors.toList()));
        return bySuperior.entrySet().stream()
                .map(entry -> matter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LateMatter matter(String group, List<Task> steps) {
        return new LateMatter(group, steps, LateSteps.names(steps));
    }

    private static String drawnOwner(DelegateExecution execution, @Nullable String stepId) {
        return stepId == null ? NOBODY : first(Owners.drawn(execution.getBpmnModelInstance(), stepId));
    }

    private static String first(List<String> groups) {
        return groups.isEmpty() ? NOBODY : groups.get(0);
    }

    /** A timer that interrupts its step leaves none open: then the drawing knows which was late. */
    private static String name(DelegateExecution execution, @Nullable String stepId) {
        String id = stepId == null ? execution.getCurrentActivityId() : stepId;
        return execution.getBpmnModelInstance().getModelElementById(id) instanceof FlowElement element
                ? StringUtils.defaultIfBlank(StringUtils.normalizeSpace(element.getName()), id)
                : id;
    }
}
