package org.estatedesk.drawings.workflow.variables;

import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.estatedesk.drawings.expressions.EvaluatedTexts;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.w3c.dom.Element;

/** Whatever a condition, an input or a call reads has been set by some form, output, table or building block. */
final class VariableRule implements VariableRules.Check {

    @Override
    public void check(Drawing drawing, GivenVariables given) {
        drawing.elements().forEach(element -> checkExpressions(drawing, element, given));
        drawing.all(CamundaIn.class).stream()
                .filter(in -> in.getCamundaSource() != null && !given.contains(in.getCamundaSource()))
                .forEach(in -> given.reportUnset(drawing, in, in.getCamundaSource()));
    }

    private static void checkExpressions(Drawing drawing, Element element, GivenVariables given) {
        EvaluatedTexts.of(element).stream()
                .flatMap(text -> text.usage().variables().stream())
                .filter(name -> !given.contains(name) && !drawing.surroundings().isReserved(name))
                .distinct()
                .forEach(name -> drawing.report(element, given.ruleOfUnset(), name));
    }
}
