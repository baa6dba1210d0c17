package org.estatedesk.notifications.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.notifications.Recipient;
import org.estatedesk.notifications.Recipient.Kind;
import org.estatedesk.notifications.Recipients;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Who works on the open steps of a process. */
@Component
class OpenSteps {

    /** States of a step that this transaction completed or took away: the query, in the store, still finds it. */
    private static final Set<String> OVER = Set.of("Completed", "Deleted");

    private final TaskService tasks;
    private final DeskItself desk;

    OpenSteps(TaskService tasks, DeskItself desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    /** Those who took a step up; for a step that nobody took up, the groups to which it is offered. */
    List<Recipient> people(String processInstanceId) {
        return desk.ask(() -> open(processInstanceId).stream()
                .flatMap(this::people)
                .distinct()
                .toList());
    }

    /** Who took a step up; the first of several. */
    Optional<String> holder(String processInstanceId) {
        return desk.ask(() -> open(processInstanceId).stream()
                .map(Task::getAssignee)
                .filter(Objects::nonNull)
                .findFirst());
    }

    private List<Task> open(String processInstanceId) {
        return tasks
                .createTaskQuery()
                .processInstanceId(processInstanceId)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .filter(step -> !OVER.contains(String.valueOf(step.getTaskState())))
                .toList();
    }

    private Stream<Recipient> people(Task step) {
        return step.getAssignee() == null
                ? tasks.getIdentityLinksForTask(step.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(group -> group != null)
                        .map(group -> new Recipient(Recipients.ASSIGNEE, Kind.GROUP, group))
                : Stream.of(new Recipient(Recipients.ASSIGNEE, Kind.PERSON, step.getAssignee()));
    }
}
