package org.estatedesk.drawings.workflow.safety;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.estatedesk.drawings.expressions.EvaluatedTexts;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What the engine does by itself is one of the building blocks; a business rule asks a table. */
final class BlockRule implements Drawing.Rule {

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

    @Override
    public void check(Drawing drawing) {
        byTheDesk(drawing)
                .filter(node -> Drawing.block(node).isEmpty())
                .forEach(node -> drawing.report(node, HouseRule.NO_BLOCK));
        drawing.all(BusinessRuleTask.class).stream()
                .filter(task -> Drawing.engineAttribute(task, "decisionRef").isEmpty())
                .forEach(task -> drawing.report(task, HouseRule.UNKNOWN_DECISION, ""));
        drawing.elements().forEach(element -> checkDelegates(drawing, element));
    }

    /** Steps of the desk itself, and events that tell somebody when they are reached. */
    private static Stream<FlowNode> byTheDesk(Drawing drawing) {
        Stream<ThrowEvent> telling = drawing.all(ThrowEvent.class).stream().filter(event -> tells(event));
        return Stream.of(drawing.all(ServiceTask.class).stream(), drawing.all(SendTask.class).stream(), telling)
                .flatMap(nodes -> nodes);
    }

    /** A block at the event itself comes from an element template; the engine would pass over it. */
    private static boolean tells(ThrowEvent event) {
        return Drawing.message(event).isPresent()
                || Drawing.engineAttribute(event, EvaluatedTexts.DELEGATE).isPresent();
    }

    private static void checkDelegates(Drawing drawing, Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (EvaluatedTexts.isDelegate(attribute) && !isBlock(attribute.getValue())) {
                drawing.report(element, HouseRule.UNKNOWN_BLOCK, attribute.getValue(), known());
            }
        }
    }

    private static boolean isBlock(String expression) {
        Matcher bean = BEAN.matcher(expression);
        return bean.matches() && Vocabulary.BLOCKS.containsKey(bean.group(1));
    }

    private static String known() {
        return Vocabulary.BLOCKS.keySet().stream()
                .sorted()
                .map(name -> "${" + name + "}")
                .collect(Collectors.joining(", "));
    }
}
