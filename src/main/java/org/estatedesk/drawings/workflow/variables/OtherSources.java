package org.estatedesk.drawings.workflow.variables;

import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.estatedesk.drawings.workflow.rules.Drawing;

/** What may bring variables that no rule can know by name. */
final class OtherSources {

    private OtherSources() {}

    /** A called process that hands back all it has, a message or signal from outside, a start without a form. */
    static boolean mayExist(Drawing drawing) {
        return drawing.all(CamundaOut.class).stream().anyMatch(out -> out.getCamundaVariables() != null)
                || !drawing.all(ReceiveTask.class).isEmpty()
                || drawing.all(MessageEventDefinition.class).stream()
                        .anyMatch(message -> message.getParentElement() instanceof CatchEvent)
                || !drawing.all(SignalEventDefinition.class).isEmpty()
                || startsUnnamed(drawing);
    }

    private static boolean startsUnnamed(Drawing drawing) {
        boolean isNamed = drawing.all(CamundaProperty.class).stream()
                .anyMatch(property -> GivenVariables.START_VARIABLES.equals(property.getCamundaName()));
        return !isNamed
                && drawing.all(StartEvent.class).stream()
                        .filter(start -> start.getParentElement() instanceof Process)
                        .anyMatch(start ->
                                Drawing.engineAttribute(start, "formRef").isEmpty());
    }
}
