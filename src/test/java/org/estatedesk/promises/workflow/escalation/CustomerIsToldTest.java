package org.estatedesk.promises.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CMP-24: every escalation tells the customer, or its drawing says why not. */
class CustomerIsToldTest {

    @ParameterizedTest
    @ValueSource(strings = {"complaint-handling", "answer-correction", "consultation"})
    void everyEscalationTellsTheCustomerOrSaysWhyNot(String drawing) {
        List<FlowNode> escalations = Bpmn.readModelFromFile(new File("processes/" + drawing + ".bpmn"))
                .getModelElementsByType(FlowNode.class)
                .stream()
                .filter(CustomerIsToldTest::escalates)
                .toList();
        assertThat(escalations).isNotEmpty();
        assertThat(escalations)
                .filteredOn(task -> !tells(task) && !saysWhyNot(task))
                .extracting(FlowNode::getName)
                .isEmpty();
    }

    private static boolean escalates(FlowNode node) {
        return Stream.concat(Stream.of(node), node.getChildElementsByType(MessageEventDefinition.class).stream())
                .map(element -> element.getAttributeValueNs(CAMUNDA_NS, "delegateExpression"))
                .anyMatch("${escalate}"::equals);
    }

    private static boolean tells(FlowNode task) {
        return task.getModelInstance().getModelElementsByType(CamundaInputParameter.class).stream()
                .filter(input -> input.getCamundaName().equals("tellCustomer"))
                .anyMatch(input -> isWithin(input, task));
    }

    private static boolean isWithin(ModelElementInstance element, FlowNode task) {
        ModelElementInstance parent = element.getParentElement();
        return parent != null && (parent.equals(task) || isWithin(parent, task));
    }

    private static boolean saysWhyNot(FlowNode task) {
        return task.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .anyMatch(text ->
                        text.contains("The customer is not told") || text.contains("The customer gets no message"));
    }
}
