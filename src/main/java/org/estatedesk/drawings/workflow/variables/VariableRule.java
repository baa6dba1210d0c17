package org.estatedesk.drawings.workflow.variables;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.estatedesk.drawings.HouseRule;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.estatedesk.drawings.workflow.rules.DrawingRule;
import org.estatedesk.drawings.workflow.safety.EvaluatedTexts;
import org.w3c.dom.Element;

/** Whatever a condition, an input or a call reads has been set by some form, output, table or building block. */
final class VariableRule implements DrawingRule {

    @Override
    public void check(Drawing drawing) {
        Set<String> given = GivenVariables.of(drawing);
        drawing.elements().forEach(element -> checkExpressions(drawing, element, given));
        drawing.all(CamundaIn.class).stream()
                .filter(in -> in.getCamundaSource() != null && !given.contains(in.getCamundaSource()))
                .forEach(in -> drawing.report(in, HouseRule.UNSET_VARIABLE, in.getCamundaSource()));
    }

    private static void checkExpressions(Drawing drawing, Element element, Set<String> given) {
        EvaluatedTexts.of(element).stream()
                .flatMap(text -> text.usage().variables().stream())
                .filter(name -> !given.contains(name))
                .distinct()
                .forEach(name -> drawing.report(element, HouseRule.UNSET_VARIABLE, name));
    }
}
