package org.estatedesk.promises.workflow.ledger;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Timers.Owner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who owes a phase, a called procedure or a whole process: whoever has its open steps. */
@Component
class PhaseOwners {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final EngineInside engine;

    PhaseOwners(TaskService tasks, RuntimeService runtime, RepositoryService repository, EngineInside engine) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.engine = engine;
    }

    Owner of(Promise promise) {
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
