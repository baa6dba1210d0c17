package org.estatedesk.promises.workflow.ledger;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Timers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's timers and steps, as the ledger needs them. */
@Component
class EngineTimers implements Timers {

    private final ManagementService management;
    private final TaskService tasks;
    private final HistoryService history;
    private final PhaseOwners owners;
    private final DeskItself desk;

    EngineTimers(
            ManagementService management,
            TaskService tasks,
            HistoryService history,
            PhaseOwners owners,
            DeskItself desk) {
        this.management = management;
        this.tasks = tasks;
        this.history = history;
        this.owners = owners;
        this.desk = desk;
    }

    @Override
    public void set(Promise promise, Instant due) {
        desk.act(() -> management.setJobDuedate(promise.run().jobId(), Date.from(due)));
    }

    @Override
    public void show(Promise moved, Instant old, List<Promise> running) {
        Date earliest = running.stream()
                .map(Promise::dueAt)
                .min(Instant::compareTo)
                .map(Date::from)
                .orElse(null);
        desk.act(() -> tasks.createTaskQuery()
                .processInstanceId(moved.run().processInstanceId())
                .taskDefinitionKey(moved.drawn().stepId())
                .dueDate(Date.from(old))
                .list()
                .forEach(step -> show(step, earliest)));
    }

    private void show(Task step, @Nullable Date due) {
        step.setDueDate(due);
        tasks.saveTask(step);
    }

    @Override
    public Owner owner(Promise promise) {
        return desk.ask(() -> owners.of(promise));
    }

    @Override
    public @Nullable String annotation(String operationId) {
        return desk.ask(() -> history.createUserOperationLogQuery().operationId(operationId).list().stream()
                .map(UserOperationLogEntry::getAnnotation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }
}
