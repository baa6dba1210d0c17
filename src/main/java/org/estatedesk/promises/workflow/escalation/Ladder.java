package org.estatedesk.promises.workflow.escalation;

import java.util.Map;
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
     * The group above a group.
     *
     * @throws IllegalStateException if no row of the table fits
     */
    String superior(String group) {
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey(Escalation.LADDER, Variables.fromMap(Map.of(Escalation.RUNG_GROUP, group)))
                .getFirstResult();
        if (row == null) {
            throw new IllegalStateException("The table 'escalation-ladder' has no row for the group '" + group + "'");
        }
        return row.<String>getEntry("superior");
    }
}
