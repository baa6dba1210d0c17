package org.estatedesk.cases.workflow;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** What drawings say about the case that they work on. */
@Component
class DrawnCases {

    /** Extension property of a process that works on no case: {@code true}. */
    private static final String NO_CASE = "noCase";

    private static final Set<String> OWN_BLOCKS = Set.of("${openCase}", "${joinCase}");

    private enum Wish {
        A_CASE,
        BY_ITSELF,
        NONE
    }

    /** By definition id; a definition never changes. */
    private final Map<String, Wish> wishes = new ConcurrentHashMap<>();

    /** Whether it opens or joins a case in a step of its own. */
    boolean findsItself(DelegateExecution execution) {
        return wish(execution) == Wish.BY_ITSELF;
    }

    /** Whether it must have a case and has no step that sees to it. */
    boolean needsOne(DelegateExecution execution) {
        return wish(execution) == Wish.A_CASE;
    }

    private Wish wish(DelegateExecution execution) {
        return wishes.computeIfAbsent(execution.getProcessDefinitionId(), id -> wish(execution.getBpmnModelInstance()));
    }

    private static Wish wish(BpmnModelInstance drawing) {
        if (blocks(drawing).anyMatch(OWN_BLOCKS::contains)) {
            return Wish.BY_ITSELF;
        }
        return properties(drawing).anyMatch(DrawnCases::saysNoCase) ? Wish.NONE : Wish.A_CASE;
    }

    private static boolean saysNoCase(CamundaProperty property) {
        return NO_CASE.equals(property.getCamundaName()) && "true".equals(property.getCamundaValue());
    }

    private static Stream<String> blocks(BpmnModelInstance drawing) {
        return Stream.concat(
                        drawing.getModelElementsByType(ServiceTask.class).stream()
                                .map(ServiceTask::getCamundaDelegateExpression),
                        drawing.getModelElementsByType(CamundaExecutionListener.class).stream()
                                .map(CamundaExecutionListener::getCamundaDelegateExpression))
                .filter(expression -> expression != null)
                .map(String::strip);
    }

    private static Stream<CamundaProperty> properties(BpmnModelInstance drawing) {
        return drawing.getModelElementsByType(Process.class).stream()
                .map(Process::getExtensionElements)
                .filter(extensions -> extensions != null)
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream());
    }
}
