package org.estatedesk.drawings.workflow.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.rules.ProtectedList;
import org.estatedesk.drawings.rules.ProtectedStep;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.estatedesk.forms.schema.FormSchema;

/** A redraw keeps what a requirement asks for: the step itself, its deadline, its questions, its table, who may do it. */
final class ProtectedStepRule implements Drawing.Rule {

    private static final String ANOTHER_PERSON = "notCompletedBy";

    /** By the beginning of the id: a step that a person does is not protected by an event of the same name. */
    private static final Map<String, Class<? extends FlowNode>> KINDS = Map.of(
            "Task", UserTask.class, "Activity", Activity.class, "Phase", SubProcess.class, "Start", StartEvent.class);

    @Override
    public void check(Drawing drawing) {
        for (Process process : drawing.all(Process.class)) {
            for (ProtectedStep step : ProtectedList.shipped().steps(process.getId())) {
                find(drawing, step)
                        .ifPresentOrElse(
                                node -> check(drawing, node, step),
                                () -> drawing.reportMissing(
                                        step.step(), step.name(), HouseRule.PROTECTED_STEP, step.details(step.step())));
            }
        }
    }

    private static Optional<FlowNode> find(Drawing drawing, ProtectedStep step) {
        Class<? extends FlowNode> kind =
                KINDS.getOrDefault(step.step().substring(0, step.step().indexOf('_')), FlowNode.class);
        return drawing.flows().node(step.step()).filter(kind::isInstance);
    }

    private static void check(Drawing drawing, FlowNode node, ProtectedStep step) {
        if (step.hasDeadline()) {
            checkDeadline(drawing, node, step);
        }
        if (!Drawing.engineAttribute(node, "decisionRef").orElse("").equals(step.table())) {
            drawing.report(node, HouseRule.PROTECTED_TABLE, step.details(step.table()));
        }
        if (step.anotherPerson() && Drawing.setting(node, ANOTHER_PERSON).isEmpty()) {
            drawing.report(node, HouseRule.PROTECTED_OTHER_PERSON, step.details());
        }
        Drawing.engineAttribute(node, "formRef")
                .filter(form -> !form.equals(step.form()))
                .flatMap(drawing.surroundings()::form)
                .flatMap(FormSchema::read)
                .ifPresent(form -> ProtectedFiles.missing(form, step)
                        .forEach(field ->
                                drawing.report(node, HouseRule.PROTECTED_FIELD, step.details(form.id(), field))));
    }

    private static void checkDeadline(Drawing drawing, FlowNode node, ProtectedStep step) {
        List<StepClock> clocks = StepClock.of(drawing, node);
        if (clocks.isEmpty()) {
            drawing.report(node, HouseRule.PROTECTED_DEADLINE, step.details());
        }
        step.limit()
                .filter(limit -> clocks.stream().allMatch(clock -> clock.isLonger(limit)))
                .ifPresent(limit -> clocks.forEach(clock ->
                        drawing.report(clock.event(), HouseRule.PROTECTED_LIMIT, step.details(clock.length(), limit))));
    }
}
