package org.estatedesk.forms.workflow;

import java.time.ZoneId;
import org.estatedesk.forms.schema.Expressions;

/** The FEEL engine for tests that need no application. */
public final class Feel {

    private Feel() {}

    public static Expressions engine() {
        return new DeployedForms.FeelExpressions(ZoneId.of("Asia/Shanghai"));
    }
}
