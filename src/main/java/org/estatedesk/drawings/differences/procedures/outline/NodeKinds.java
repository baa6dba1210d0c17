package org.estatedesk.drawings.differences.procedures.outline;

import static org.estatedesk.drawings.differences.ModelXml.children;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.estatedesk.drawings.differences.ModelXml;
import org.w3c.dom.Element;

/** What people call an element; of a gateway that depends on how many arrows leave it. */
final class NodeKinds {

    private static final String DEFINITION = "EventDefinition";
    private static final Set<String> PHASES = Set.of("subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> CHOICES = Set.of("exclusiveGateway", "inclusiveGateway");

    /** Number of arrows by the element that they leave. */
    private final Map<String, Integer> leaving = new HashMap<>();

    NodeKinds(Element definitions) {
        ModelXml.withDescendants(definitions).stream()
                .filter(element -> "sequenceFlow".equals(element.getLocalName()))
                .forEach(flow -> leaving.merge(flow.getAttribute("sourceRef"), 1, Integer::sum));
    }

    NodeKind of(Element element) {
        String name = element.getLocalName();
        if (name.endsWith("Gateway")) {
            boolean splits = leaving.getOrDefault(element.getAttribute("id"), 0) > 1;
            NodeKind split = CHOICES.contains(name) ? NodeKind.QUESTION : NodeKind.SPLIT;
            return splits ? split : NodeKind.JOIN;
        }
        if (PHASES.contains(name)) {
            return NodeKind.PHASE;
        }
        return name.endsWith("ask") || name.equals("callActivity") ? NodeKind.STEP : ofEvent(element);
    }

    private NodeKind ofEvent(Element element) {
        return switch (element.getLocalName()) {
            case "startEvent" -> NodeKind.START;
            case "endEvent" -> NodeKind.END;
            case "boundaryEvent" -> type(element).endsWith(".timer") ? NodeKind.DEADLINE : NodeKind.EVENT;
            case "intermediateCatchEvent", "intermediateThrowEvent" -> NodeKind.EVENT;
            case "textAnnotation" -> NodeKind.NOTE;
            default -> NodeKind.OTHER;
        };
    }

    /** The element's name with what makes it special: {@code boundaryEvent.timer}, {@code subProcess.event}. */
    String type(Element element) {
        String name = element.getLocalName();
        if (element.getAttribute("triggeredByEvent").equals("true")) {
            return name + ".event";
        }
        return children(element).stream()
                .map(Element::getLocalName)
                .filter(child -> child.endsWith(DEFINITION))
                .map(child -> name + "." + child.substring(0, child.length() - DEFINITION.length()))
                .findFirst()
                .orElse(name);
    }
}
