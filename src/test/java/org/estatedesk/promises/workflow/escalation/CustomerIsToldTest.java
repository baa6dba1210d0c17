package org.estatedesk.promises.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CMP-24: every escalation tells the customer, or its drawing says why not. */
class CustomerIsToldTest {

    @ParameterizedTest
    @ValueSource(strings = {"complaint-handling", "answer-correction"})
    void everyEscalationTellsTheCustomerOrSaysWhyNot(String drawing) {
        List<ServiceTask> escalations = Bpmn.readModelFromFile(new File("processes/" + drawing + ".bpmn"))
                .getModelElementsByType(ServiceTask.class)
                .stream()
                .filter(task -> "${escalate}".equals(task.getCamundaDelegateExpression()))
                .toList();
        assertThat(escalations).isNotEmpty();
        assertThat(escalations)
                .filteredOn(task -> !tells(task) && !saysWhyNot(task))
                .extracting(ServiceTask::getName)
                .isEmpty();
    }

    private static boolean tells(ServiceTask task) {
        return task.getModelInstance().getModelElementsByType(CamundaInputParameter.class).stream()
                .filter(input -> input.getCamundaName().equals("tellCustomer"))
                .anyMatch(input -> isWithin(input, task));
    }

    private static boolean isWithin(ModelElementInstance element, ServiceTask task) {
        ModelElementInstance parent = element.getParentElement();
        return parent != null && (parent.equals(task) || isWithin(parent, task));
    }

    private static boolean saysWhyNot(ServiceTask task) {
        return task.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .anyMatch(text ->
                        text.contains("The customer is not told") || text.contains("The customer gets no message"));
    }
}
