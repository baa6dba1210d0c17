package org.estatedesk.drawings.workflow.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.estatedesk.drawings.expressions.ExpressionText;
import org.estatedesk.drawings.rules.HouseRule;
import org.jspecify.annotations.Nullable;

/** A gateway that splits is a question; each way out is an answer, and one answer always fits. */
final class GatewayRule implements Drawing.Rule {

    @Override
    public void check(Drawing drawing) {
        Stream<Gateway> exclusive = drawing.all(ExclusiveGateway.class).stream().map(gateway -> gateway);
        Stream<Gateway> inclusive = drawing.all(InclusiveGateway.class).stream().map(gateway -> gateway);
        Stream.concat(exclusive, inclusive)
                .filter(gateway -> drawing.flows().from(gateway).size() > 1)
                .forEach(gateway -> check(drawing, gateway));
    }

    private static void check(Drawing drawing, Gateway gateway) {
        String name = text(gateway.getName());
        if (!name.endsWith("?") && !name.endsWith("？")) {
            drawing.report(gateway, HouseRule.NOT_A_QUESTION);
        }
        String otherwise = text(gateway.getAttributeValue("default"));
        if (otherwise.isEmpty()) {
            drawing.report(gateway, HouseRule.NO_DEFAULT);
        }
        drawing.flows().from(gateway).forEach(answer -> checkAnswer(drawing, gateway, answer, otherwise));
    }

    private static void checkAnswer(Drawing drawing, Gateway gateway, SequenceFlow answer, String otherwise) {
        if (text(answer.getName()).isEmpty()) {
            drawing.report(answer, HouseRule.UNNAMED_ANSWER, text(gateway.getName()));
        }
        ConditionExpression condition = answer.getConditionExpression();
        boolean asks = condition != null && new ExpressionText(condition.getTextContent()).isExpression();
        if (!asks && !answer.getId().equals(otherwise)) {
            drawing.report(answer, HouseRule.NO_CONDITION, text(gateway.getName()));
        }
    }

    private static String text(@Nullable String name) {
        return Optional.ofNullable(name).orElse("").strip();
    }
}
