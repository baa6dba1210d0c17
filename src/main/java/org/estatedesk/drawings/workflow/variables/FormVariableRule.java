package org.estatedesk.drawings.workflow.variables;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.workflow.feel.FormFeel;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.estatedesk.forms.schema.FormSchema;

/** What a form shows or asks about has been set by somebody; otherwise a person would see a blank. */
final class FormVariableRule implements VariableRules.Check {

    @Override
    public void check(Drawing drawing, GivenVariables given) {
        for (FlowNode node : drawing.all(FlowNode.class)) {
            Drawing.engineAttribute(node, "formRef")
                    .flatMap(drawing.surroundings()::form)
                    .flatMap(FormSchema::read)
                    .ifPresent(form -> check(drawing, node, form, given));
        }
    }

    private static void check(Drawing drawing, FlowNode node, FormSchema form, GivenVariables given) {
        FormFeel.variables(form).stream()
                .filter(name -> !given.contains(name))
                .sorted()
                .forEach(name -> drawing.report(node, HouseRule.FORM_VARIABLE, form.id(), name));
    }
}
