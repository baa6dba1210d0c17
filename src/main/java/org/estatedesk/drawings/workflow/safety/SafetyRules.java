package org.estatedesk.drawings.workflow.safety;

import java.util.List;
import org.estatedesk.drawings.workflow.rules.Drawing;

/** All rules about what a drawing may make the engine do. */
public final class SafetyRules {

    private static final List<Drawing.Rule> ALL =
            List.of(new ContentRule(), new BlockRule(), new EscalationRule(), new ExpressionRule());

    private SafetyRules() {}

    public static List<Drawing.Rule> all() {
        return ALL;
    }
}
