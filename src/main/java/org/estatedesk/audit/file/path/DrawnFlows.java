package org.estatedesk.audit.file.path;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.estatedesk.audit.file.path.Outline.Leaving;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the sequence flows of a drawing as it was deployed. */
final class DrawnFlows {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final Map<String, Element> byId = new HashMap<>();
    private final List<Element> flows;

    private DrawnFlows(Document drawing) {
        List<Element> all = elements(drawing.getElementsByTagNameNS(BPMN, "*"));
        all.forEach(element -> byId.put(element.getAttribute("id"), element));
        this.flows = all.stream().filter(element -> is(element, "sequenceFlow")).toList();
    }

    static Outline of(byte[] file) {
        DrawnFlows drawn = new DrawnFlows(parse(file));
        return new Outline(drawn.flows.stream()
                .filter(flow -> link(drawn.source(flow)) == null)
                .flatMap(flow -> drawn.ways(List.of(flow)))
                .toList());
    }

    /** Files come from the store, where the guard let them in; still, nothing outside of them is read. */
    private static Document parse(byte[] file) {
        try {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newDefaultNSInstance();
            xml.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return xml.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException("A deployed drawing that cannot be read", unreadable);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }

    /** The engine notes no visit of a link: whoever comes there is at its other end already, and beyond. */
    private Stream<Outline.Flow> ways(List<Element> passed) {
        List<Element> onwards = beyond(target(passed.get(passed.size() - 1)));
        return onwards.isEmpty()
                ? Stream.of(way(passed))
                : onwards.stream()
                        .filter(flow -> !passed.contains(flow))
                        .flatMap(flow -> ways(
                                Stream.concat(passed.stream(), Stream.of(flow)).toList()));
    }

    private Outline.Flow way(List<Element> passed) {
        Element source = source(passed.get(0));
        Element target = target(passed.get(passed.size() - 1));
        List<String> ids = passed.stream().map(flow -> flow.getAttribute("id")).toList();
        return new Outline.Flow(ids, source.getAttribute("id"), target.getAttribute("id"), leaving(source));
    }

    private static Leaving leaving(Element source) {
        if (is(source, "eventBasedGateway")) {
            return Leaving.ONE_BY_EVENT;
        }
        return is(source, "exclusiveGateway") ? Leaving.ONE : Leaving.EACH;
    }

    /** The flows from the other end of a link; none from anything else. */
    private List<Element> beyond(Element thrown) {
        String link = is(thrown, "intermediateThrowEvent") ? link(thrown) : null;
        return flows.stream()
                .filter(flow -> link != null && is(source(flow), "intermediateCatchEvent"))
                .filter(flow -> source(flow).getParentNode().equals(thrown.getParentNode()))
                .filter(flow -> Objects.equals(link, link(source(flow))))
                .toList();
    }

    private static @Nullable String link(Element node) {
        boolean event = is(node, "intermediateThrowEvent") || is(node, "intermediateCatchEvent");
        NodeList links = node.getElementsByTagNameNS(BPMN, "linkEventDefinition");
        return event && links.item(0) instanceof Element link ? link.getAttribute("name") : null;
    }

    private Element source(Element flow) {
        return Objects.requireNonNull(byId.get(flow.getAttribute("sourceRef")));
    }

    private Element target(Element flow) {
        return Objects.requireNonNull(byId.get(flow.getAttribute("targetRef")));
    }

    private static boolean is(Element element, String kind) {
        return element.getLocalName().equals(kind);
    }
}
