package org.estatedesk.drawings.workflow.variables;

import java.util.List;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.estatedesk.drawings.workflow.rules.DrawingRule;

/** All rules about what forms, tables and steps hand to one another. */
public final class VariableRules {

    private static final List<VariableCheck> ALL =
            List.of(new VariableRule(), new TableUseRule(), new MessageRule(), new FormVariableRule());

    private VariableRules() {}

    public static List<DrawingRule> all() {
        return List.of(VariableRules::check);
    }

    private static void check(Drawing drawing) {
        GivenVariables given = GivenVariables.of(drawing);
        ALL.forEach(rule -> rule.check(drawing, given));
    }
}
