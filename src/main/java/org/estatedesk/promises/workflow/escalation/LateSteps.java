package org.estatedesk.promises.workflow.escalation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.estatedesk.notifications.Message;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the open steps of a process, offers them to somebody higher up and tells of them. */
@Component
class LateSteps {

    /** States of a step that this transaction completed or took away: the query, in the store, still finds it. */
    private static final Set<String> OVER = Set.of("Completed", "Deleted");

    private static final String COMMA = ",";

    private final TaskService tasks;
    private final Notifications notifications;
    private final DeskTime time;

    LateSteps(TaskService tasks, Notifications notifications, DeskTime time) {
        this.tasks = tasks;
        this.notifications = notifications;
        this.time = time;
    }

    /**
     * Open steps of a process instance.
     *
     * @param stepId id of the step in the drawing; null: all
     */
    List<Task> open(String processInstanceId, @Nullable String stepId) {
        TaskQuery open = tasks.createTaskQuery().processInstanceId(processInstanceId);
        return stillOpen(stepId == null ? open : open.taskDefinitionKey(stepId)).toList();
    }

    /** Those of the tasks with these ids, separated by commas, that are still open. */
    List<Task> open(String taskIds) {
        return ids(taskIds)
                .flatMap(id -> stillOpen(tasks.createTaskQuery().taskId(id)))
                .toList();
    }

    private static Stream<Task> stillOpen(TaskQuery query) {
        return query.list().stream().filter(step -> !OVER.contains(String.valueOf(step.getTaskState())));
    }

    static Stream<String> ids(String taskIds) {
        return Arrays.stream(taskIds.split(COMMA)).filter(id -> !id.isEmpty());
    }

    static String ids(List<Task> steps) {
        return steps.stream().map(Task::getId).sorted().collect(Collectors.joining(COMMA));
    }

    /** A step is late since it was due; one that is not due yet, such as in a phase that took too long, since now. */
    Instant since(List<Task> steps) {
        Instant now = time.now();
        return steps.stream()
                .map(Task::getDueDate)
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .filter(now::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    /** Raises the steps at least to the priority and lets the group take them as well. */
    void offer(List<Task> steps, String group, int priority) {
        steps.forEach(step -> offer(step, group, priority));
    }

    private void offer(Task step, String group, int priority) {
        if (step.getPriority() < priority) {
            tasks.setPriority(step.getId(), priority);
        }
        if (!groups(step).contains(group)) {
            tasks.addCandidateGroup(step.getId(), group);
        }
    }

    /** Groups that may take the step now, in the order of their keys. */
    List<String> groups(Task step) {
        return tasks.getIdentityLinksForTask(step.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(link -> link.getGroupId())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** User ids of those who have claimed one of the steps, separated by commas. */
    static String holders(List<Task> steps) {
        return steps.stream()
                .map(Task::getAssignee)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(COMMA));
    }

    /** Names as drawn, each once. */
    static String names(List<Task> steps) {
        return steps.stream()
                .map(step -> StringUtils.defaultIfBlank(
                        StringUtils.normalizeSpace(step.getName()), step.getTaskDefinitionKey()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * Sends a message about late steps.
     *
     * @param to a group, the customer or whoever was asked first
     * @param own fields of the text besides the process's variables
     */
    void tell(DelegateExecution execution, String to, String template, Map<String, Object> own) {
        notifications.send(new Message(
                execution.getProcessBusinessKey(),
                to,
                template,
                null,
                name -> own.getOrDefault(name, execution.getVariable(name))));
    }

    /**
     * Sends a message about late steps.
     *
     * @param stepNames what the text calls {@code stepName}
     */
    void tell(DelegateExecution execution, String to, String template, String stepNames) {
        tell(execution, to, template, Map.of(Climbs.STEP_NAME, stepNames));
    }
}
