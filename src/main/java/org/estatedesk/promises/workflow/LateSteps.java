package org.estatedesk.promises.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the open steps of a process and offers them to somebody higher up. */
@Component
class LateSteps {

    /** States of a step that this transaction completed or took away: the query, in the store, still finds it. */
    private static final Set<String> OVER = Set.of("Completed", "Deleted");

    private final TaskService tasks;

    LateSteps(TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * Open steps of a process instance.
     *
     * @param stepId id of the step in the drawing; null: all
     */
    List<Task> open(String processInstanceId, @Nullable String stepId) {
        TaskQuery open = tasks.createTaskQuery().processInstanceId(processInstanceId);
        return (stepId == null ? open : open.taskDefinitionKey(stepId))
                .list().stream()
                        .filter(step -> !OVER.contains(String.valueOf(step.getTaskState())))
                        .toList();
    }

    /** Raises a step's priority, never lowers it, and lets the group take it as well. */
    void offer(Task step, String group, int priority) {
        if (step.getPriority() < priority) {
            tasks.setPriority(step.getId(), priority);
        }
        if (!isOfferedTo(group, step)) {
            tasks.addCandidateGroup(step.getId(), group);
        }
    }

    private boolean isOfferedTo(String group, Task step) {
        return tasks.getIdentityLinksForTask(step.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .anyMatch(link -> Objects.equals(group, link.getGroupId()));
    }

    /** Names as drawn, each once. */
    String names(List<Task> steps) {
        return steps.stream()
                .map(step -> oneLine(step.getName(), step.getTaskDefinitionKey()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Names may be broken into lines to fit their shapes. */
    static String oneLine(@Nullable String name, String orElse) {
        return name == null ? orElse : name.replaceAll("\\s+", " ").strip();
    }
}
