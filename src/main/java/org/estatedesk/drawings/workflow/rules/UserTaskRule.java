package org.estatedesk.drawings.workflow.rules;

import java.util.Arrays;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.drawings.rules.HouseRule;

/** Every task of a person has somebody to do it, a form, and a deadline with a way out (HOT-15). */
final class UserTaskRule implements DrawingRule {

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
        if (!limited) {
            drawing.report(task, HouseRule.NO_DEADLINE);
        }
    }

    private static void checkWayOut(Drawing drawing, BoundaryEvent event) {
        boolean undoes =
                !event.getChildElementsByType(CompensateEventDefinition.class).isEmpty();
        if (!undoes && drawing.flows().from(event).isEmpty()) {
            drawing.report(event, HouseRule.DEADLINE_WITHOUT_WAY_OUT);
        }
    }
}
