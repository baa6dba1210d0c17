package org.estatedesk.drawings.workflow.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.differences.ModelXml;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.rules.Surroundings;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A readable BPMN file under examination, with what was found so far. */
public final class Drawing {

    /** The namespace of the engine's own elements and attributes. */
    public static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

    private final String file;
    private final BpmnModelInstance model;
    private final Surroundings surroundings;
    private final List<Element> elements;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Class<?>, Collection<? extends ModelElementInstance>> byType = new HashMap<>();
    private @Nullable PlaneFlows flows;

    public Drawing(String file, BpmnModelInstance model, Surroundings surroundings) {
        this.file = file;
        this.model = model;
        this.surroundings = surroundings;
        Document xml = (Document) model.getDocument().getDomSource().getNode();
        this.elements = ModelXml.withDescendants(xml.getDocumentElement());
    }

    /** All elements of a kind, in no order; looked up once, since the model searches the whole file each time. */
    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return byType.computeIfAbsent(type, unread -> List.copyOf(model.getModelElementsByType(type))).stream()
                .map(type::cast)
                .toList();
    }

    /** How its arrows run. */
    public PlaneFlows flows() {
        if (flows == null) {
            flows = new PlaneFlows(all(FlowNode.class), all(SequenceFlow.class));
        }
        return flows;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** The XML itself, element by element, for rules that must see what the model does not know. */
    public List<Element> elements() {
        return elements;
    }

    public List<Finding> findings() {
        return findings;
    }

    public void report(ModelElementInstance element, HouseRule rule, String... details) {
        ModelElementInstance named = element;
        while (isHidden(named.getAttributeValue("id"), named.getElementType().getTypeName())
                && named.getParentElement() != null) {
            named = named.getParentElement();
        }
        report(named.getAttributeValue("id"), named.getAttributeValue("name"), rule, details);
    }

    /** Reports on the nearest element that has an id and can be seen. */
    public void report(Element element, HouseRule rule, String... details) {
        Element named = element;
        while (isHidden(named.getAttribute("id"), named.getLocalName())
                && named.getParentNode() instanceof Element parent) {
            named = parent;
        }
        report(named.getAttribute("id"), named.getAttribute("name"), rule, details);
    }

    /** The timer in an event has an id that nobody ever sees; people know the event. */
    private static boolean isHidden(@Nullable String id, String type) {
        return id == null || id.isEmpty() || type.endsWith("EventDefinition");
    }

    /** Reports on an element that should be there. */
    public void reportMissing(String id, String name, HouseRule rule, String... details) {
        report(id, name, rule, details);
    }

    private void report(@Nullable String id, @Nullable String name, HouseRule rule, String... details) {
        String knownId = id == null || id.isEmpty() ? file : id;
        String knownName = Optional.ofNullable(name).orElse("");
        findings.add(new Finding(file, knownId, knownName, rule, List.of(details)));
    }

    /** An attribute of the engine's own, such as {@code formRef}; empty where it is missing or blank. */
    public static Optional<String> engineAttribute(ModelElementInstance element, String name) {
        String value = element.getAttributeValueNs(ENGINE, name);
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    /** A setting of the desk's own: the extension property of this name; empty where it is missing or blank. */
    public static Optional<String> setting(FlowNode node, String name) {
        return Stream.ofNullable(node.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .flatMap(property -> Stream.ofNullable(property.getCamundaValue()))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The building block that a step uses, or an event that sends: there it stands in what defines the message. */
    public static Optional<String> block(ModelElementInstance element) {
        return element instanceof ThrowEvent event
                ? message(event).flatMap(message -> engineAttribute(message, "delegateExpression"))
                : engineAttribute(element, "delegateExpression");
    }

    /** What makes an event that is reached send a message. */
    public static Optional<EventDefinition> message(ThrowEvent event) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .findFirst();
    }

    /** One or several house rules that are read off a drawing together. */
    @FunctionalInterface
    public interface Rule {

        /** Reports every breach to the drawing; never throws for what somebody drew. */
        void check(Drawing drawing);
    }
}
