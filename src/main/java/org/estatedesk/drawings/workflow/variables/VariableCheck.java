package org.estatedesk.drawings.workflow.variables;

import org.estatedesk.drawings.workflow.rules.Drawing;

/** A rule about variables; which are given is found out once for all of them. */
@FunctionalInterface
interface VariableCheck {

    void check(Drawing drawing, GivenVariables given);
}
