package org.estatedesk.drawings.broken;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Takes an element out of a drawing as somebody would in the Modeler: with its deadlines and what only they led to. */
final class Removal {

    private static final String SOURCE = "sourceRef";
    private static final String TARGET = "targetRef";

    private final Document drawing;

    private Removal(Document drawing) {
        this.drawing = drawing;
    }

    static byte[] without(byte[] drawing, String id) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(drawing));
            new Removal(document).remove(id);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(written));
            return written.toByteArray();
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** Joins what came before it with what comes after it. */
    private void remove(String id) {
        List<String> next = targets(id);
        if (!next.isEmpty()) {
            find(has(TARGET, id)).forEach(flow -> flow.setAttribute(TARGET, next.get(0)));
        }
        takeOut(id);
    }

    private void takeOut(String id) {
        List<String> next = targets(id);
        List<String> borders = find(has("attachedToRef", id)).stream()
                .map(border -> border.getAttribute("id"))
                .toList();
        find(has(SOURCE, id)).forEach(flow -> erase(flow.getAttribute("id")));
        find(has(TARGET, id)).forEach(flow -> erase(flow.getAttribute("id")));
        erase(id);
        borders.forEach(this::takeOut);
        next.stream().filter(this::isLost).forEach(this::takeOut);
    }

    private boolean isLost(String id) {
        return find(has(TARGET, id)).isEmpty() && !find(has("id", id)).isEmpty();
    }

    private List<String> targets(String id) {
        return find(has(SOURCE, id)).stream()
                .map(flow -> flow.getAttribute(TARGET))
                .distinct()
                .toList();
    }

    /** With all that lies inside it, and every picture of that. */
    private void erase(String id) {
        for (Element element : find(has("id", id))) {
            within(element).forEach(inner -> erasePicture(inner.getAttribute("id")));
            erasePicture(id);
            element.getParentNode().removeChild(element);
        }
    }

    private void erasePicture(String id) {
        if (!id.isEmpty()) {
            find(has("bpmnElement", id)).forEach(picture -> {
                boolean isPlane = picture.getLocalName().equals("BPMNPlane");
                Element drawn = isPlane ? (Element) picture.getParentNode() : picture;
                drawn.getParentNode().removeChild(drawn);
            });
        }
    }

    private static Predicate<Element> has(String attribute, String value) {
        return element -> element.getAttribute(attribute).equals(value);
    }

    private List<Element> find(Predicate<Element> wanted) {
        return within(drawing.getDocumentElement()).stream().filter(wanted).toList();
    }

    private static List<Element> within(Element root) {
        NodeList all = root.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }
}
