package org.estatedesk.drawings.workflow.versions;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Counts the running cases that a change concerns, one query for each process. */
@Component
class CasesAtElements {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final DeskItself desk;

    CasesAtElements(RuntimeService runtime, RepositoryService repository, DeskItself desk) {
        this.runtime = runtime;
        this.repository = repository;
        this.desk = desk;
    }

    /** Cases of a process, of whatever version, that stand at one of these elements or in one of these phases. */
    long at(String processKey, Set<String> elements) {
        return elements.isEmpty() ? 0 : desk.ask(() -> count(processKey, elements));
    }

    private long count(String processKey, Set<String> elements) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .activityIdIn(elements.toArray(String[]::new))
                .count();
    }

    /**
     * Cases that stand at a step which shows this form. By the newest drawings; cases of older versions stand at steps of
     * the same ids.
     */
    long before(String formId) {
        return desk.ask(() -> repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .mapToLong(process -> count(process, formId))
                .sum());
    }

    private long count(ProcessDefinition process, String formId) {
        List<String> steps =
                repository.getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class).stream()
                        .filter(step -> formId.equals(step.getCamundaFormRef()))
                        .map(UserTask::getId)
                        .toList();
        return steps.isEmpty() ? 0 : count(process.getKey(), Set.copyOf(steps));
    }
}
