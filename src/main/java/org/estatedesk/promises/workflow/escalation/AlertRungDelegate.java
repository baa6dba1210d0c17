package org.estatedesk.promises.workflow.escalation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.drawings.Durations;
import org.estatedesk.platform.Inputs;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Brings one group more into an escalation: it is told and may take the late steps and the acknowledgement; all of them
 * rise. Inputs: {@code group}, and {@code template} of the message to it. Counts the variable {@code rung}; an unreadable
 * {@code rungTime} becomes 30 minutes.
 */
@Component("alertRung")
class AlertRungDelegate implements JavaDelegate {

    private static final int HIGHEST = 100;
    private static final int RISE = 5;
    private static final String USUAL_TIME = "PT30M";

    private final LateSteps lateSteps;
    private final OneAcknowledgement once;
    private final Journal journal;
    private final Texts texts;

    AlertRungDelegate(
            LateSteps lateSteps,
            OneAcknowledgement once,
            Journal journal,
            @Value("${estatedesk.language:en}") String language) {
        this.lateSteps = lateSteps;
        this.once = once;
        this.journal = journal;
        this.texts = Texts.of("messages/escalation", language);
    }

    @Override
    public void execute(DelegateExecution execution) {
        Inputs inputs = new Inputs("alertRung", execution::getVariableLocal);
        String group = inputs.text("group");
        int rung = number(execution, Climbs.RUNG) + 1;
        execution.setVariable(Climbs.RUNG, rung);
        repairTime(execution);
        int priority = number(execution, Climbs.RUNG_PRIORITY) + RISE * (rung - 1);
        lateSteps.offer(steps(execution, group), group, Math.min(HIGHEST, priority));
        Map<String, Object> fields = Map.of("rung", rung, "group", group);
        journal.write(execution.getProcessBusinessKey(), Kind.ESCALATION, texts.say("rung.told", fields::get));
        String names = String.valueOf(execution.getVariable(Climbs.STEP_NAME));
        lateSteps.tell(execution, group, inputs.text("template"), names);
    }

    /** A time that somebody mistyped in the table must not silence the alarm: the timer after this block reads it. */
    private static void repairTime(DelegateExecution execution) {
        if (!Durations.isValid(String.valueOf(execution.getVariable(Climbs.RUNG_TIME)))) {
            execution.setVariable(Climbs.RUNG_TIME, USUAL_TIME);
        }
    }

    /** The late steps and, once it is there, the acknowledgement itself, unless another one of the case asks the group already. */
    private List<Task> steps(DelegateExecution execution, String group) {
        List<Task> late = lateSteps.open(String.valueOf(execution.getVariable(Climbs.LATE_STEPS)));
        String climb = execution.getProcessInstanceId();
        List<Task> own = lateSteps.open(climb, null);
        if (!own.isEmpty() && once.isAsked(execution.getProcessBusinessKey(), group, climb)) {
            return late;
        }
        return Stream.concat(late.stream(), own.stream()).toList();
    }

    private static int number(DelegateExecution execution, String variable) {
        return execution.getVariable(variable) instanceof Number number ? number.intValue() : 0;
    }
}
