package org.estatedesk.drawings.workflow.variables;

import java.util.List;
import org.estatedesk.drawings.workflow.rules.Drawing;

/** All rules about what forms, tables and steps hand to one another. */
public final class VariableRules {

    private static final List<Check> ALL =
            List.of(new VariableRule(), new TableUseRule(), new MessageRule(), new FormVariableRule());

    private VariableRules() {}

    public static List<Drawing.Rule> all() {
        return List.of(VariableRules::check);
    }

    private static void check(Drawing drawing) {
        GivenVariables given = GivenVariables.of(drawing);
        ALL.forEach(rule -> rule.check(drawing, given));
    }

    /** A rule about variables; which are given is found out once for all of them. */
    @FunctionalInterface
    interface Check {

        void check(Drawing drawing, GivenVariables given);
    }
}
