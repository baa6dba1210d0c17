package org.estatedesk.drawings.workflow.safety;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.estatedesk.drawings.expressions.ExpressionText;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.workflow.rules.Drawing;

/** Nobody is told that something is late without hearing what (CMP-24), and a promise about a whole phase has an owner. */
final class EscalationRule implements Drawing.Rule {

    private static final String ESCALATE = "${escalate}";
    private static final String OWED_BY = "owedBy";

    @Override
    public void check(Drawing drawing) {
        drawing.all(FlowNode.class).stream()
                .filter(node -> Drawing.block(node).filter(ESCALATE::equals).isPresent())
                .filter(node -> isVague(drawing, inputs(node)))
                .forEach(node -> drawing.report(node, HouseRule.VAGUE_ESCALATION));
        drawing.all(CatchEvent.class).stream()
                .filter(EscalationRule::limitsMany)
                .forEach(timer -> checkOwner(drawing, timer));
    }

    private static boolean isVague(Drawing drawing, Map<String, String> inputs) {
        Optional<String> step = Optional.ofNullable(inputs.get("step"));
        return !inputs.containsKey("text")
                || step.isEmpty() && !inputs.containsKey("group")
                || step.filter(id -> !new ExpressionText(id).isExpression())
                        .filter(id -> drawing.flows().node(id).isEmpty())
                        .isPresent();
    }

    private static Map<String, String> inputs(FlowNode node) {
        return Stream.ofNullable(node.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream())
                .flatMap(all -> all.getCamundaInputParameters().stream())
                .filter(input -> !input.getTextContent().isBlank())
                .collect(Collectors.toMap(
                        input -> input.getCamundaName(),
                        input -> input.getTextContent().strip(),
                        (one, other) -> one));
    }

    /** A timer of a phase, a called procedure or the whole one; one that repeats begins work, it limits none. */
    private static boolean limitsMany(CatchEvent event) {
        boolean once = event.getChildElementsByType(TimerEventDefinition.class).stream()
                .anyMatch(timer -> timer.getTimeCycle() == null);
        boolean onMany = event instanceof BoundaryEvent border
                && (border.getAttachedTo() instanceof SubProcess || border.getAttachedTo() instanceof CallActivity);
        boolean besideMany = event instanceof StartEvent
                && event.getParentElement() instanceof SubProcess beside
                && beside.triggeredByEvent();
        return once && (onMany || besideMany);
    }

    private static void checkOwner(Drawing drawing, CatchEvent timer) {
        Optional<String> owners = Drawing.setting(timer, OWED_BY);
        if (owners.isEmpty()) {
            drawing.report(timer, HouseRule.PHASE_WITHOUT_OWNER);
        }
        owners.stream()
                .flatMap(groups -> Arrays.stream(groups.split(",")))
                .map(String::strip)
                .filter(group -> !Vocabulary.GROUPS.contains(group))
                .forEach(group -> drawing.report(timer, HouseRule.UNKNOWN_GROUP, group));
    }
}
