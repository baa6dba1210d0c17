package org.estatedesk.drawings.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** XML as it means, however it is spelled: without prefixes, ids, line breaks and fractions of a pixel. */
public final class ModelXml {

    private static final Set<String> COORDINATES = Set.of("x", "y", "width", "height");
    private static final String DECLARATION = "http://www.w3.org/2000/xmlns/";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private ModelXml() {}

    /** An element and all below it, in the order of the file, however deep they lie. */
    public static List<Element> withDescendants(Element root) {
        List<Element> elements = new ArrayList<>(List.of(root));
        NodeList below = root.getElementsByTagName("*");
        for (int i = 0; i < below.getLength(); i++) {
            elements.add((Element) below.item(i));
        }
        return elements;
    }

    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    public static String text(Element element) {
        return StringUtils.normalizeSpace(element.getTextContent());
    }

    public static String text(Element parent, String child) {
        return child(parent, child).map(ModelXml::text).orElse("");
    }

    public static String name(Element element) {
        return StringUtils.normalizeSpace(element.getAttribute("name"));
    }

    /** By their names without prefix, sorted. */
    public static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Attr attribute = (Attr) all.item(i);
            String space = String.valueOf(attribute.getNamespaceURI());
            if (!space.equals(DECLARATION) && !space.equals(SCHEMA_INSTANCE)) {
                attributes.put(attribute.getLocalName(), attribute.getValue().strip());
            }
        }
        return attributes;
    }

    /** The whole element as one text, the same for all that mean the same. */
    public static String meaning(Element element) {
        return meaning(element, name -> !name.equals("id"));
    }

    public static String meaning(Element element, Predicate<String> attributesThatCount) {
        String attributes = attributes(element).entrySet().stream()
                .filter(attribute -> attributesThatCount.test(attribute.getKey()))
                .map(attribute -> attribute.getKey() + "=" + value(attribute.getKey(), attribute.getValue()))
                .collect(Collectors.joining(" "));
        List<Element> children = children(element);
        String content = children.isEmpty()
                ? text(element)
                : children.stream()
                        .map(child -> meaning(child, attributesThatCount))
                        .collect(Collectors.joining());
        return attributes.isEmpty() && content.isEmpty()
                ? ""
                : "<" + element.getLocalName() + " " + attributes + ">" + content;
    }

    private static String value(String attribute, String written) {
        try {
            return COORDINATES.contains(attribute) ? String.valueOf(Math.round(Double.parseDouble(written))) : written;
        } catch (NumberFormatException notANumber) {
            return written;
        }
    }
}
