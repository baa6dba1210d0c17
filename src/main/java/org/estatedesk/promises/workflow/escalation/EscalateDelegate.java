package org.estatedesk.promises.workflow.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.platform.Inputs;
import org.estatedesk.promises.workflow.escalation.LateMatters.LateMatter;
import org.springframework.stereotype.Component;

/**
 * Says that a promise broke (CMP-24, HOT-13, CMP-17) and starts the process {@code escalation}, which tells one group after
 * the other until a person acknowledges. Inputs: {@code text} for the journal; if wanted {@code step} (id of a step, else
 * all open ones of this process), {@code group} (told first, else the superior of those who owe the step), {@code
 * priority} (else 90), {@code tellCustomer} (template of a message to the customer), and {@code acknowledge} = {@code
 * drawn} where a step drawn next asks somebody to see to it: then the group is told and nothing climbs, in the words of the
 * {@code template} (else that a step is late).
 */
@Component("escalate")
class EscalateDelegate implements JavaDelegate {

    private static final int PRIORITY = 90;
    private static final String DRAWN = "drawn";

    /** Tells staff of a late step. */
    private static final String STEP_LATE = "step-late";

    private final LateMatters matters;
    private final Climbs climbs;
    private final LateSteps lateSteps;
    private final FirstAskedPerson firstAsked;
    private final Journal journal;

    EscalateDelegate(
            LateMatters matters, Climbs climbs, LateSteps lateSteps, FirstAskedPerson firstAsked, Journal journal) {
        this.matters = matters;
        this.climbs = climbs;
        this.lateSteps = lateSteps;
        this.firstAsked = firstAsked;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Inputs inputs = new Inputs("escalate", execution::getVariableLocal);
        var late = matters.of(execution, inputs);
        journal.write(execution.getProcessBusinessKey(), Kind.ESCALATION, inputs.text("text"));
        late.forEach(matter -> firstAsked.tell(execution, matter));
        late.forEach(matter -> escalate(execution, inputs, matter));
        String template = inputs.find("tellCustomer");
        if (template != null) {
            String names =
                    String.join(", ", late.stream().map(LateMatter::names).toList());
            lateSteps.tell(execution, Notifications.CUSTOMER, template, names);
        }
    }

    private void escalate(DelegateExecution execution, Inputs inputs, LateMatter matter) {
        int priority = priority(inputs);
        if (DRAWN.equals(inputs.find("acknowledge")) || climbs.join(execution.getProcessBusinessKey(), matter)) {
            String template = inputs.find("template");
            lateSteps.offer(matter.steps(), matter.group(), priority);
            lateSteps.tell(execution, matter.group(), template == null ? STEP_LATE : template, matter.names());
        } else {
            climbs.start(execution, matter, inputs.text("text"), priority);
        }
    }

    private static int priority(Inputs inputs) {
        String drawn = inputs.find("priority");
        return drawn == null ? PRIORITY : Integer.parseInt(drawn);
    }
}
