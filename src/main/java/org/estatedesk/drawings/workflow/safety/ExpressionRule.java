package org.estatedesk.drawings.workflow.safety;

import org.estatedesk.drawings.expressions.EvaluatedTexts;
import org.estatedesk.drawings.expressions.ExpressionText;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.w3c.dom.Element;

/**
 * Only the small grammar, in every attribute and text of the file: the engine evaluates names and descriptions of
 * tasks as well as conditions.
 */
final class ExpressionRule implements Drawing.Rule {

    @Override
    public void check(Drawing drawing) {
        for (Element element : drawing.elements()) {
            EvaluatedTexts.of(element).forEach(text -> check(drawing, element, text));
            checkName(drawing, element);
        }
    }

    /** Cockpit runs in the browser of whoever looks at a case what stands between such braces in the procedure's name. */
    private static void checkName(Drawing drawing, Element element) {
        String name = element.getAttribute("name");
        if (name.contains(Vocabulary.PAGE_TEMPLATE)) {
            drawing.report(element, HouseRule.FORBIDDEN_EXPRESSION, name, Vocabulary.PAGE_TEMPLATE);
        }
    }

    private static void check(Drawing drawing, Element element, ExpressionText text) {
        text.forbiddenPart()
                .ifPresentOrElse(
                        part -> drawing.report(element, HouseRule.FORBIDDEN_EXPRESSION, text.text(), part),
                        () -> text.usage().variables().stream()
                                .filter(name ->
                                        drawing.surroundings().isReserved(name) || Vocabulary.BLOCKS.containsKey(name))
                                .forEach(name -> drawing.report(element, HouseRule.RESERVED_NAME, name)));
    }
}
