package org.estatedesk.drawings.workflow.migration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A shipped drawing under a key of its own, and changed as a manager would. */
final class Redraw {

    private String xml;

    private Redraw(String xml) {
        this.xml = xml;
    }

    /** Without its picture, which the engine does not need. */
    static Redraw of(String shipped, String key) {
        return read("/processes/", shipped, key);
    }

    /** As it was shipped before the class of a complaint said who decides, and guards were chosen from a list. */
    static Redraw older(String shipped, String key) {
        return read("/drawings/older/", shipped, key);
    }

    private static Redraw read(String folder, String shipped, String key) {
        try (InputStream file = Redraw.class.getResourceAsStream(folder + shipped + ".bpmn")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Redraw(text.replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "")
                    .replace("<bpmn:process id=\"" + shipped + "\"", "<bpmn:process id=\"" + key + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Redraw drawn(BpmnModelInstance drawing) {
        return new Redraw(
                Bpmn.convertToString(drawing).replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", ""));
    }

    /** Gives an element another id. */
    Redraw rename(String id, String other) {
        xml = xml.replace("\"" + id + "\"", "\"" + other + "\"").replace(">" + id + "<", ">" + other + "<");
        return this;
    }

    /** Leaves out what steps set under that name. */
    Redraw without(String output) {
        xml = xml.replaceAll("<camunda:outputParameter name=\"" + output + "\">[^<]*</camunda:outputParameter>", "");
        return this;
    }

    Redraw replace(String text, String other) {
        xml = xml.replace(text, other);
        return this;
    }

    /** Takes a deadline away; what was drawn behind it stays, unreached. */
    Redraw removeDeadline(String id) {
        return edit(drawing -> {
            BoundaryEvent event = drawing.getModelElementById(id);
            for (SequenceFlow flow : List.copyOf(event.getOutgoing())) {
                flow.getTarget().getIncoming().remove(flow);
                flow.getParentElement().removeChildElement(flow);
            }
            event.getParentElement().removeChildElement(event);
        });
    }

    /** Puts a deadline on a step or phase, which only tells that it passed. */
    Redraw addDeadline(String step, String id, String duration) {
        return edit(drawing -> {
            Activity limited = drawing.getModelElementById(step);
            FlowNode end = add(drawing, limited, EndEvent.class, "End_" + id);
            BoundaryEvent event = add(drawing, limited, BoundaryEvent.class, id);
            event.setName(id);
            event.setAttachedTo(limited);
            event.setCancelActivity(false);
            TimerEventDefinition timer = drawing.newInstance(TimerEventDefinition.class);
            TimeDuration length = drawing.newInstance(TimeDuration.class);
            length.setTextContent(duration);
            timer.setTimeDuration(length);
            event.addChildElement(timer);
            SequenceFlow flow = add(drawing, limited, SequenceFlow.class, "Flow_" + id);
            flow.setSource(event);
            flow.setTarget(end);
        });
    }

    private static <T extends BaseElement> T add(BpmnModelInstance drawing, Activity beside, Class<T> kind, String id) {
        T element = drawing.newInstance(kind);
        element.setId(id);
        beside.getParentElement().addChildElement(element);
        return element;
    }

    /** Draws what an end does as a step before it, which it then only ends. */
    Redraw stepBefore(String endId, String stepId) {
        return edit(drawing -> {
            EndEvent end = drawing.getModelElementById(endId);
            ServiceTask step = drawing.newInstance(ServiceTask.class);
            step.setId(stepId);
            step.setCamundaDelegateExpression("${escalate}");
            end.getParentElement().addChildElement(step);
            step.setExtensionElements(end.getExtensionElements());
            SequenceFlow flow = drawing.newInstance(SequenceFlow.class);
            flow.setId("Flow_" + stepId);
            end.getParentElement().addChildElement(flow);
            end.getIncoming().forEach(before -> before.setTarget(step));
            step.getIncoming().addAll(end.getIncoming());
            end.getIncoming().clear();
            flow.setSource(step);
            flow.setTarget(end);
            end.getEventDefinitions().clear();
        });
    }

    Redraw edit(Consumer<BpmnModelInstance> change) {
        BpmnModelInstance drawing = drawing();
        change.accept(drawing);
        xml = Bpmn.convertToString(drawing);
        return this;
    }

    BpmnModelInstance drawing() {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    String xml() {
        return xml;
    }
}
