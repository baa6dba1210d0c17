package org.estatedesk.drawings.workflow.rules;

import java.util.Arrays;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.drawings.rules.HouseRule;

/** Every task of a person has somebody to do it, a form, and a deadline with a way out (HOT-15); what is only offered ends with what it helps. */
final class UserTaskRule implements Drawing.Rule {

    private static final String OPEN_UNTIL = "openUntil";
    private static final String VARIABLE = "[$#]\\{.+}";

    @Override
    public void check(Drawing drawing) {
        for (UserTask task : drawing.all(UserTask.class)) {
            checkGroups(drawing, task);
            if (Drawing.engineAttribute(task, "formRef").isEmpty()) {
                drawing.report(task, HouseRule.NO_FORM);
            }
            checkDeadline(drawing, task);
        }
        drawing.all(BoundaryEvent.class).forEach(event -> checkWayOut(drawing, event));
    }

    private static void checkGroups(Drawing drawing, UserTask task) {
        String groups = Drawing.engineAttribute(task, "candidateGroups").orElse("");
        if (groups.isEmpty()) {
            drawing.report(task, HouseRule.NO_GROUP);
        } else if (!groups.matches(VARIABLE)) {
            Arrays.stream(groups.split(","))
                    .map(String::strip)
                    .filter(group -> !Vocabulary.GROUPS.contains(group))
                    .forEach(group -> drawing.report(task, HouseRule.UNKNOWN_GROUP, group));
        }
    }

    private static void checkDeadline(Drawing drawing, UserTask task) {
        boolean limited = drawing.flows().borders(task).stream()
                .anyMatch(event -> !event.getChildElementsByType(TimerEventDefinition.class)
                        .isEmpty());
        if (!limited && !isOffered(drawing, task)) {
            drawing.report(task, HouseRule.NO_DEADLINE);
        }
    }

    /** Open only while something else goes on: it names the event that breaks off a phase around it. */
    private static boolean isOffered(Drawing drawing, UserTask task) {
        return Drawing.setting(task, OPEN_UNTIL)
                .flatMap(drawing.flows()::node)
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .filter(event -> event.cancelActivity() && isAround(event.getAttachedTo(), task))
                .isPresent();
    }

    private static boolean isAround(Activity phase, UserTask task) {
        ModelElementInstance around = task.getParentElement();
        while (around != null && !around.equals(phase)) {
            around = around.getParentElement();
        }
        return around != null;
    }

    private static void checkWayOut(Drawing drawing, BoundaryEvent event) {
        boolean undoes =
                !event.getChildElementsByType(CompensateEventDefinition.class).isEmpty();
        if (!undoes && drawing.flows().from(event).isEmpty()) {
            drawing.report(event, HouseRule.DEADLINE_WITHOUT_WAY_OUT);
        }
    }
}
