package org.estatedesk.drawings.workflow.variables;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.Durations;
import org.estatedesk.drawings.expressions.ExpressionText;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.estatedesk.notifications.Recipients;
import org.estatedesk.notifications.TemplateKeys;

/** A message can be written when it is due, whenever that is: its text exists, its fields are set, it goes to somebody. */
final class MessageRule implements VariableRules.Check {

    private static final String NOTIFY = "${notify}";
    private static final Set<String> TEMPLATES = Set.of("template", "tellCustomer");

    @Override
    public void check(Drawing drawing, GivenVariables given) {
        for (CamundaInputParameter input : drawing.all(CamundaInputParameter.class)) {
            String text = input.getTextContent().strip();
            if (TEMPLATES.contains(input.getCamundaName())) {
                checkTemplate(drawing, input, text, given);
            } else if (isOfNotify(input) && input.getCamundaName().equals("to")) {
                Recipients.names(text).forEach(name -> checkRecipient(drawing, input, name, given));
            } else if (isOfNotify(input) && input.getCamundaName().equals("channel")) {
                checkChannel(drawing, input, text);
            } else if (input.getCamundaName().equals("retries")) {
                Recipients.names(text).forEach(pause -> checkPause(drawing, input, pause));
            }
        }
    }

    private static boolean isOfNotify(ModelElementInstance input) {
        ModelElementInstance element = input;
        while (element.getParentElement() != null && element.getAttributeValue("id") == null) {
            element = element.getParentElement();
        }
        return Drawing.block(element).filter(NOTIFY::equals).isPresent();
    }

    private static void checkTemplate(
            Drawing drawing, ModelElementInstance place, String template, GivenVariables given) {
        if (new ExpressionText(template).isExpression()) {
            drawing.report(place, HouseRule.TEMPLATE_NOT_FIXED, template);
            return;
        }
        Optional<Set<String>> fields = TemplateKeys.fields(template);
        if (template.isEmpty()) {
            drawing.report(place, HouseRule.NO_TEMPLATE);
        } else if (fields.isEmpty()) {
            drawing.report(place, HouseRule.UNKNOWN_TEMPLATE, template);
        }
        fields.orElse(Set.of()).stream()
                .filter(field -> !given.contains(field) && !TemplateKeys.CASE_FIELDS.contains(field))
                .forEach(field -> drawing.report(place, HouseRule.TEMPLATE_FIELD, template, field));
    }

    private static void checkRecipient(Drawing drawing, ModelElementInstance place, String name, GivenVariables given) {
        if (new ExpressionText(name).isExpression()) {
            return;
        }
        if (!Recipients.isKnown(name) && !Vocabulary.GROUPS.contains(name)) {
            drawing.report(place, HouseRule.UNKNOWN_RECIPIENT, name);
        }
        String variable = Recipients.variableOf(name);
        if (variable != null && !given.contains(variable) && !TemplateKeys.CASE_FIELDS.contains(variable)) {
            given.reportUnset(drawing, place, variable);
        }
    }

    private static void checkChannel(Drawing drawing, ModelElementInstance place, String channel) {
        if (!new ExpressionText(channel).isExpression() && !Vocabulary.CHANNELS.contains(channel)) {
            drawing.report(place, HouseRule.UNKNOWN_CHANNEL, channel);
        }
    }

    private static void checkPause(Drawing drawing, ModelElementInstance place, String pause) {
        if (!Durations.isValid(pause)) {
            drawing.report(
                    place, HouseRule.BAD_DURATION, pause, Durations.spell(pause).orElse("PT10S,PT1M"));
        }
    }
}
