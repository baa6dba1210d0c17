package org.estatedesk.drawings.workflow.variables;

import java.util.List;
import org.estatedesk.drawings.workflow.rules.DrawingRule;

/** All rules about what forms, tables and steps hand to one another. */
public final class VariableRules {

    private static final List<DrawingRule> ALL = List.of(new VariableRule(), new TableUseRule(), new MessageRule());

    private VariableRules() {}

    public static List<DrawingRule> all() {
        return ALL;
    }
}
