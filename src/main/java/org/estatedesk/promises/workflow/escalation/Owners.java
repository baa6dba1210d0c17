package org.estatedesk.promises.workflow.escalation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.estatedesk.people.PeopleNames;
import org.springframework.stereotype.Component;

/**
 * Who owes a step: the groups that its drawing gives it to, without those it was offered to when it was late; and who is
 * above them, by the table {@code escalation-ladder}.
 */
@Component
class Owners {

    private final RepositoryService drawings;
    private final DecisionService decisions;
    private final LateSteps lateSteps;
    private final PeopleNames names;

    Owners(RepositoryService drawings, DecisionService decisions, LateSteps lateSteps, PeopleNames names) {
        this.drawings = drawings;
        this.decisions = decisions;
        this.lateSteps = lateSteps;
        this.names = names;
    }

    /** Keys of groups, in the order of the drawing where it names them; else all that may take the step now. */
    List<String> groups(Task step) {
        List<String> drawn =
                drawn(drawings.getBpmnModelInstance(step.getProcessDefinitionId()), step.getTaskDefinitionKey());
        return drawn.isEmpty() ? lateSteps.groups(step) : drawn;
    }

    /** Groups that the drawing names; none if it leaves them to a variable. */
    static List<String> drawn(BpmnModelInstance drawing, String stepId) {
        if (!(drawing.getModelElementById(stepId) instanceof UserTask step)) {
            return List.of();
        }
        List<String> groups =
                step.getCamundaCandidateGroupsList().stream().map(String::strip).toList();
        return groups.stream().anyMatch(group -> group.contains("{")) ? List.of() : groups;
    }

    /** For people: who has claimed the steps and which groups owe them; a dash if nobody does. */
    String readable(List<Task> steps) {
        Stream<String> groups =
                steps.stream().flatMap(step -> groups(step).stream()).map(names::group);
        String owners = Stream.concat(LateSteps.ids(LateSteps.holders(steps)).map(names::person), groups)
                .distinct()
                .collect(Collectors.joining(", "));
        return owners.isEmpty() ? "-" : owners;
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
