package org.estatedesk.tasklist.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.tasklist.UrgentNews.UrgentTask;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The open tasks of a person that cannot wait: priority at least {@code estatedesk.alerts.priority}, and the person has
 * them or may claim them. Every open Tasklist asks every few seconds, so both questions go by the indexes on assignee and
 * candidate, without the joins of the engine's authorization: they name the person already.
 */
@Component
class UrgentTasks {

    private static final int SHOWN = 100;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final DeskItself desk;
    private final DeskTime time;
    private final int priority;

    UrgentTasks(
            TaskService tasks,
            RuntimeService runtime,
            DeskItself desk,
            DeskTime time,
            @Value("${estatedesk.alerts.priority:75}") int priority) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.desk = desk;
        this.time = time;
        this.priority = priority;
    }

    /** Newest first. */
    List<Task> of(String person) {
        return desk.ask(() -> Stream.of(urgent().taskAssignee(person), urgent().taskCandidateUser(person))
                .flatMap(query -> query.orderByTaskCreateTime().desc().listPage(0, SHOWN).stream())
                .sorted(Comparator.comparing(Task::getCreateTime).reversed())
                .limit(SHOWN)
                .toList());
    }

    private TaskQuery urgent() {
        return tasks.createTaskQuery().active().taskMinPriority(priority);
    }

    /** Changes whenever something changes that the person sees. */
    static String stamp(List<Task> found) {
        return found.stream().map(UrgentTasks::line).collect(Collectors.joining("\n"));
    }

    private static String line(Task task) {
        return Stream.of(task.getId(), task.getName(), task.getDueDate(), task.getPriority(), task.getAssignee())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    /** What the bell shows of them. */
    List<UrgentTask> show(List<Task> found) {
        Map<String, String> numbers = desk.ask(() -> businessKeys(found));
        return found.stream()
                .map(task -> show(task, numbers.get(task.getProcessInstanceId())))
                .toList();
    }

    private UrgentTask show(Task task, @Nullable String caseNumber) {
        String due = time.isoOrNull(DeskTime.instantOrNull(task.getDueDate()));
        String name = task.getName() == null ? task.getTaskDefinitionKey() : task.getName();
        return new UrgentTask(task.getId(), name, caseNumber, due, task.getPriority(), task.getAssignee() != null);
    }

    private Map<String, String> businessKeys(List<Task> found) {
        Set<String> instances = found.stream()
                .map(Task::getProcessInstanceId)
                .filter(instance -> instance != null)
                .collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
