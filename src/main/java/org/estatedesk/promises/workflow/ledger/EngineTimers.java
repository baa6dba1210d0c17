package org.estatedesk.promises.workflow.ledger;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Timers;
import org.estatedesk.promises.workflow.ledger.DeadlineReader.DrawnDeadline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's timers and steps, as the ledger needs them. */
@Component
class EngineTimers implements Timers {

    private final ManagementService management;
    private final TaskService tasks;
    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final EngineInside engine;
    private final DrawnDeadlines drawings;
    private final DeskItself desk;

    EngineTimers(
            ManagementService management,
            TaskService tasks,
            HistoryService history,
            RuntimeService runtime,
            RepositoryService repository,
            EngineInside engine,
            DrawnDeadlines drawings,
            DeskItself desk) {
        this.management = management;
        this.tasks = tasks;
        this.history = history;
        this.runtime = runtime;
        this.repository = repository;
        this.engine = engine;
        this.drawings = drawings;
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
        return desk.ask(() -> ownerNow(promise));
    }

    @Override
    public boolean given(Promise promise) {
        String run = promise.run().processInstanceId();
        DrawnDeadline deadline =
                drawings.of(engine.definition(run)).byTimer(promise.drawn().timerId());
        String condition = deadline == null ? null : deadline.promisedWhile();
        return condition == null || engine.holds(condition, run);
    }

    @Override
    public @Nullable String caseOf(String executionId) {
        return engine.businessKey(executionId);
    }

    @Override
    public @Nullable String annotation(String operationId) {
        return desk.ask(() -> history.createUserOperationLogQuery().operationId(operationId).list().stream()
                .map(UserOperationLogEntry::getAnnotation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    private Owner ownerNow(Promise promise) {
        String drawing = engine.definition(promise.run().processInstanceId());
        DrawnDeadline deadline = drawings.of(drawing).byTimer(promise.drawn().timerId());
        return deadline == null || deadline.owners().isEmpty()
                ? ofOpenSteps(promise)
                : new Owner(deadline.owners(), null);
    }

    /** Whoever has the open steps of the phase, the called procedure or the whole process. */
    private Owner ofOpenSteps(Promise promise) {
        List<Task> open = open(promise).toList();
        List<String> groups = open.stream()
                .flatMap(step -> tasks.getIdentityLinksForTask(step.getId()).stream())
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        List<String> people = open.stream()
                .map(Task::getAssignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Owner(groups, people.size() == 1 ? people.get(0) : null);
    }

    private Stream<Task> open(Promise promise) {
        String run = promise.run().processInstanceId();
        String stepId = promise.drawn().stepId();
        BpmnModelInstance drawing = repository.getBpmnModelInstance(engine.definition(run));
        if (drawing.getModelElementById(stepId) instanceof CallActivity) {
            return called(run).flatMap(process -> open(process.getId()));
        }
        return open(run).filter(step -> isIn(drawing.getModelElementById(step.getTaskDefinitionKey()), stepId));
    }

    private Stream<Task> open(String run) {
        return tasks.createTaskQuery().processInstanceId(run).list().stream();
    }

    private Stream<ProcessInstance> called(String run) {
        return runtime.createProcessInstanceQuery().superProcessInstanceId(run).list().stream();
    }

    private static boolean isIn(@Nullable ModelElementInstance step, String phaseId) {
        ModelElementInstance around = step;
        while (around != null && !phaseId.equals(around.getAttributeValue("id"))) {
            around = around.getParentElement();
        }
        return around != null;
    }
}
