package org.estatedesk.promises.workflow.escalation;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Asks the table {@code escalation-ladder} who is above whom. */
@Component
class Ladder {

    private final DecisionService decisions;

    Ladder(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * The group above a group, whatever the procedure.
     *
     * @throws IllegalStateException if no row of the table fits
     */
    String superior(String group) {
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey(
                        Climbs.LADDER,
                        Variables.putValue(Climbs.RUNG_GROUP, group).putValue(Climbs.LATE_PROCEDURE, ""))
                .getFirstResult();
        if (row == null) {
            throw new IllegalStateException("The table 'escalation-ladder' has no row for the group '" + group + "'");
        }
        return row.<String>getEntry("superior");
    }
}
