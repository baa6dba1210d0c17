package org.estatedesk.drawings.workflow.variables;

import static org.estatedesk.drawings.rules.HouseRule.PERHAPS_UNSET_VARIABLE;
import static org.estatedesk.drawings.rules.HouseRule.UNSET_VARIABLE;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.estatedesk.forms.schema.FormSchema;
import org.w3c.dom.Element;

/** The variables that somebody sets: forms, outputs, tables, building blocks, the engine. */
final class GivenVariables {

    /** A process that the application or a message starts names here what it is given. */
    private static final String START_VARIABLES = "startVariables";

    private static final Set<String> BY_THE_ENGINE =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "decisionResult");
    private static final List<String> NAMING_ATTRIBUTES = List.of(
            "resultVariable",
            "initiator",
            "elementVariable",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable");

    private final Set<String> names = new HashSet<>(BY_THE_ENGINE);
    private final HouseRule ruleOfUnset;

    private GivenVariables(HouseRule ruleOfUnset) {
        this.ruleOfUnset = ruleOfUnset;
    }

    static GivenVariables of(Drawing drawing) {
        GivenVariables given =
                new GivenVariables(othersMayBringMore(drawing) ? PERHAPS_UNSET_VARIABLE : UNSET_VARIABLE);
        drawing.all(CamundaInputParameter.class).forEach(input -> given.names.add(input.getCamundaName()));
        drawing.all(CamundaOutputParameter.class).forEach(output -> given.names.add(output.getCamundaName()));
        drawing.all(CamundaOut.class).forEach(out -> given.names.add(String.valueOf(out.getCamundaTarget())));
        drawing.all(CamundaProperty.class).stream()
                .filter(property -> START_VARIABLES.equals(property.getCamundaName()))
                .flatMap(property -> Arrays.stream(property.getCamundaValue().split("[,\\s]+")))
                .forEach(given.names::add);
        drawing.all(FlowNode.class).forEach(node -> given.addForm(drawing, node));
        drawing.elements().forEach(given::addAttributes);
        return given;
    }

    /** What no rule can know by name: a called process that hands back all it has, a message or signal from outside, a start without a form. */
    private static boolean othersMayBringMore(Drawing drawing) {
        return drawing.all(CamundaOut.class).stream().anyMatch(out -> out.getCamundaVariables() != null)
                || !drawing.all(ReceiveTask.class).isEmpty()
                || drawing.all(MessageEventDefinition.class).stream()
                        .anyMatch(message -> message.getParentElement() instanceof CatchEvent)
                || !drawing.all(SignalEventDefinition.class).isEmpty()
                || startsUnnamed(drawing);
    }

    private static boolean startsUnnamed(Drawing drawing) {
        boolean isNamed = drawing.all(CamundaProperty.class).stream()
                .anyMatch(property -> START_VARIABLES.equals(property.getCamundaName()));
        return !isNamed
                && drawing.all(StartEvent.class).stream()
                        .filter(start -> start.getParentElement() instanceof Process)
                        .anyMatch(start ->
                                Drawing.engineAttribute(start, "formRef").isEmpty());
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** How grave it is to read what nobody sets here. */
    HouseRule ruleOfUnset() {
        return ruleOfUnset;
    }

    void reportUnset(Drawing drawing, ModelElementInstance place, String name) {
        drawing.report(place, ruleOfUnset, name);
    }

    private void addForm(Drawing drawing, FlowNode node) {
        Drawing.engineAttribute(node, "formRef")
                .flatMap(drawing.surroundings()::form)
                .flatMap(FormSchema::read)
                .ifPresent(form -> names.addAll(form.variables()));
    }

    private void addAttributes(Element element) {
        NAMING_ATTRIBUTES.forEach(attribute -> names.add(element.getAttributeNS(Drawing.ENGINE, attribute)));
        String delegate = element.getAttributeNS(Drawing.ENGINE, "delegateExpression");
        for (Map.Entry<String, Set<String>> block : Vocabulary.BLOCKS.entrySet()) {
            if (delegate.contains(block.getKey())) {
                names.addAll(block.getValue());
            }
        }
    }
}
