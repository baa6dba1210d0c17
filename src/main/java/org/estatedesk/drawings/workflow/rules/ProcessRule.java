package org.estatedesk.drawings.workflow.rules;

import java.util.Collection;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.estatedesk.drawings.Durations;
import org.estatedesk.drawings.rules.HouseRule;

/** A process that can run, has a key of its own and says how long its history is kept. */
final class ProcessRule implements Drawing.Rule {

    private static final String DAYS = "\\d+|P\\d+D";

    @Override
    public void check(Drawing drawing) {
        Collection<Process> processes = drawing.all(Process.class);
        if (processes.isEmpty()) {
            drawing.all(Definitions.class).forEach(file -> drawing.report(file, HouseRule.NO_PROCESS));
        }
        processes.forEach(process -> check(drawing, process));
    }

    private static void check(Drawing drawing, Process process) {
        if (!process.isExecutable()) {
            drawing.report(process, HouseRule.NOT_EXECUTABLE);
        }
        if (FlowRule.isGenerated(process.getId())) {
            drawing.report(process, HouseRule.GENERATED_KEY, process.getId());
        }
        Drawing.engineAttribute(process, "historyTimeToLive")
                .ifPresentOrElse(
                        time -> checkHistoryTime(drawing, process, time),
                        () -> drawing.report(process, HouseRule.NO_HISTORY_TIME));
    }

    private static void checkHistoryTime(Drawing drawing, Process process, String time) {
        if (!time.matches(DAYS)) {
            drawing.report(
                    process, HouseRule.BAD_DURATION, time, Durations.spell(time).orElse("P365D"));
        }
    }
}
