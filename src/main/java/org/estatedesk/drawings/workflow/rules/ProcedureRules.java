package org.estatedesk.drawings.workflow.rules;

import java.util.List;

/** All rules about how a procedure is drawn. */
public final class ProcedureRules {

    private static final List<Drawing.Rule> ALL = List.of(
            new ProcessRule(),
            new PictureRule(),
            new FlowRule(),
            new ReachabilityRule(),
            new UserTaskRule(),
            new ClockRule(),
            new GatewayRule(),
            new DurationRule(),
            new ReferenceRule());

    private ProcedureRules() {}

    public static List<Drawing.Rule> all() {
        return ALL;
    }
}
