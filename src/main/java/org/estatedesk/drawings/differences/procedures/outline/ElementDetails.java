package org.estatedesk.drawings.differences.procedures.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.estatedesk.drawings.differences.ModelXml;
import org.w3c.dom.Element;

/** All that a file says of an element, by the names under which the sentences know it. Nothing is left out unseen. */
final class ElementDetails {

    private static final Set<String> TOLD_ELSEWHERE = Set.of(
            "id", "name", "sourceRef", "targetRef", "attachedToRef", "triggeredByEvent", "modelerTemplateVersion");
    /** Children that are read as elements of their own, or that only repeat what the arrows say. */
    private static final Set<String> READ_ELSEWHERE = Set.of(
            "incoming", "outgoing", "sequenceFlow", "association", "messageFlow", "laneSet", "childLaneSet", "text");

    private static final Map<String, String> DEFAULTS = Map.of(
            "cancelActivity", "true",
            "isInterrupting", "true",
            "isStartableInTasklist", "true",
            "asyncBefore", "false",
            "asyncAfter", "false",
            "exclusive", "true",
            "isForCompensation", "false",
            "parallelMultiple", "false",
            "gatewayDirection", "Unspecified");
    private static final Map<String, String> RENAMED = Map.of(
            "conditionExpression", "condition",
            "multiInstanceLoopCharacteristics", "repetition",
            "standardLoopCharacteristics", "repetition",
            "executionListener", "listeners",
            "taskListener", "listeners",
            "in", "handover",
            "out", "handover");
    private static final Map<String, String> REFERENCES =
            Map.of("messageRef", "message", "signalRef", "signal", "errorRef", "error", "escalationRef", "escalation");

    /** Messages, signals and errors by their ids. */
    private final Map<String, String> names = new HashMap<>();

    ElementDetails(Element definitions) {
        ModelXml.children(definitions).forEach(root -> names.put(root.getAttribute("id"), ModelXml.name(root)));
    }

    Map<String, String> of(Element element) {
        Map<String, String> details = new TreeMap<>();
        ModelXml.attributes(element).forEach((name, value) -> addAttribute(details, name, value));
        ModelXml.children(element).forEach(child -> addChild(details, child));
        details.values().removeIf(String::isEmpty);
        return details;
    }

    private void addAttribute(Map<String, String> details, String name, String value) {
        if (REFERENCES.containsKey(name)) {
            add(details, REFERENCES.get(name), names.getOrDefault(value, value));
        } else if (!TOLD_ELSEWHERE.contains(name) && !value.equals(DEFAULTS.get(name))) {
            add(details, name, value);
        }
    }

    private void addChild(Map<String, String> details, Element child) {
        String name = child.getLocalName();
        if (READ_ELSEWHERE.contains(name) || ProcedureReader.isNode(child)) {
            return;
        }
        if (name.equals("extensionElements")) {
            ModelXml.children(child).forEach(extension -> addExtension(details, extension));
        } else if (name.endsWith("EventDefinition")) {
            addEvent(details, child);
        } else {
            boolean isText =
                    ModelXml.children(child).isEmpty() && !ModelXml.text(child).isEmpty();
            add(details, RENAMED.getOrDefault(name, name), isText ? ModelXml.text(child) : ModelXml.meaning(child));
        }
    }

    private void addExtension(Map<String, String> details, Element extension) {
        switch (extension.getLocalName()) {
            case "inputOutput" -> ModelXml.children(extension).forEach(parameter -> addParameter(details, parameter));
            case "properties" ->
                ModelXml.children(extension)
                        .forEach(property ->
                                add(details, "extension." + ModelXml.name(property), property.getAttribute("value")));
            default ->
                add(
                        details,
                        RENAMED.getOrDefault(extension.getLocalName(), extension.getLocalName()),
                        ModelXml.meaning(extension));
        }
    }

    private static void addParameter(Map<String, String> details, Element parameter) {
        String kind = parameter.getLocalName().equals("inputParameter") ? "input." : "output.";
        boolean isText = ModelXml.children(parameter).isEmpty();
        add(details, kind + ModelXml.name(parameter), isText ? ModelXml.text(parameter) : ModelXml.meaning(parameter));
    }

    private void addEvent(Map<String, String> details, Element definition) {
        for (Element child : ModelXml.children(definition)) {
            boolean isTimer = child.getLocalName().startsWith("time");
            boolean isCondition = child.getLocalName().equals("condition");
            if (isTimer) {
                add(details, "timer", ModelXml.text(child));
                add(details, "timerKind", child.getLocalName());
            } else {
                add(
                        details,
                        isCondition ? "condition" : "event",
                        isCondition ? ModelXml.text(child) : ModelXml.meaning(child));
            }
        }
        ModelXml.attributes(definition).forEach((name, value) -> addAttribute(details, name, value));
    }

    private static void add(Map<String, String> details, String key, String value) {
        details.merge(key, value, (one, other) -> one + "\n" + other);
    }
}
