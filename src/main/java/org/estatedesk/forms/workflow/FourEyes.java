package org.estatedesk.forms.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.estatedesk.forms.FormRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rule of the drawing that a step is done by somebody else than others: the extension property
 * {@code notCompletedBy} names the other steps of the same process by their ids, separated by commas. Whoever finished
 * one of them in this case, or holds it now, can neither be given the step nor finish it. And the rule that a step stays
 * with the person whom it was given to by name ({@code notGivenBack}): he says on its form that he cannot.
 */
@Component
class FourEyes implements TaskListener {

    private static final String PROPERTY = "notCompletedBy";

    private static final String KEPT = "notGivenBack";

    /** The engine's word for a task that was finished, not taken away by a deadline. */
    private static final String COMPLETED = "completed";

    /** Hears assignments and completions whatever way they come, also by the drawing itself. */
    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            check(task.getProcessEngineServices(), Step.of(task), task.getAssignee());
        }
    }

    boolean check(ProcessEngineServices engine, Step task, String person) {
        List<String> earlierSteps = earlierSteps(engine, task);
        if (!earlierSteps.isEmpty()) {
            doneBy(engine, task, earlierSteps, person).ifPresent(this::refuse);
        }
        return true;
    }

    private void refuse(HistoricTaskInstance earlier) {
        String text = earlier.getEndTime() == null ? "forms.task.held-by-you" : "forms.task.somebody-else";
        throw new AuthorizationException(FormRefusal.text(text, earlier.getName()));
    }

    /** Whether the person who holds the step may not give it back. */
    static boolean isKept(ProcessEngineServices engine, Step task) {
        return words(engine, task, KEPT).contains("true");
    }

    private static List<String> earlierSteps(ProcessEngineServices engine, Step task) {
        return words(engine, task, PROPERTY);
    }

    private static List<String> words(ProcessEngineServices engine, Step task, String name) {
        if (task.process() == null) {
            return List.of();
        }
        FlowElement step = engine.getRepositoryService()
                .getBpmnModelInstance(task.process())
                .getModelElementById(task.id());
        return Optional.ofNullable(step.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .map(CamundaProperties::getCamundaProperties)
                .flatMap(Collection::stream)
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Which step of which case; a task outside of any process has no more than an id. */
    record Step(
            @Nullable String process,
            @Nullable String processInstance,
            @Nullable String id) {

        static Step of(Task task) {
            return new Step(task.getProcessDefinitionId(), task.getProcessInstanceId(), task.getTaskDefinitionKey());
        }

        static Step of(DelegateTask task) {
            return new Step(task.getProcessDefinitionId(), task.getProcessInstanceId(), task.getTaskDefinitionKey());
        }
    }

    private static Optional<HistoricTaskInstance> doneBy(
            ProcessEngineServices engine, Step task, List<String> steps, String person) {
        return engine
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceId(task.processInstance())
                .taskDefinitionKeyIn(steps.toArray(String[]::new))
                .taskAssignee(person)
                .list()
                .stream()
                .filter(FourEyes::countsAsDone)
                .findFirst();
    }

    /** Held now counts as well: two steps at the same time are for two people. */
    private static boolean countsAsDone(HistoricTaskInstance step) {
        return step.getEndTime() == null || COMPLETED.equals(step.getDeleteReason());
    }
}
