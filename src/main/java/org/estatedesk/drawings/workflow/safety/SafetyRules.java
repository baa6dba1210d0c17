package org.estatedesk.drawings.workflow.safety;

import java.util.List;
import org.estatedesk.drawings.workflow.rules.DrawingRule;

/** All rules about what a drawing may make the engine do. */
public final class SafetyRules {

    private static final List<DrawingRule> ALL = List.of(new ContentRule(), new BlockRule(), new ExpressionRule());

    private SafetyRules() {}

    public static List<DrawingRule> all() {
        return ALL;
    }
}
