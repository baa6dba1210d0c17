package org.estatedesk.drawings.differences.procedures.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.estatedesk.drawings.differences.Xml;
import org.w3c.dom.Element;

/** Reads a BPMN file for comparison, sub-processes with all that lies in them. */
public final class ProcedureReader {

    private static final Set<String> OTHER_NODES = Set.of(
            "task",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "callActivity",
            "textAnnotation",
            "dataObjectReference",
            "dataStoreReference",
            "group",
            "lane",
            "participant");
    private static final Set<String> PICTURED = Set.of("BPMNShape", "BPMNEdge");
    private static final Predicate<String> DRAWN = name -> !name.equals("id") && !name.equals("bpmnElement");

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, String> picture = new LinkedHashMap<>();
    private final NodeKinds kinds;
    private final ElementDetails details;

    private ProcedureReader(Element definitions) {
        this.kinds = new NodeKinds(definitions);
        this.details = new ElementDetails(definitions);
    }

    /** @param definitions the root of a BPMN file */
    public static Procedure read(Element definitions) {
        ProcedureReader reader = new ProcedureReader(definitions);
        Xml.children(definitions, "process").forEach(reader::addProcess);
        Xml.children(definitions, "collaboration").forEach(pools -> reader.addContent(pools, ""));
        Xml.children(definitions, "BPMNDiagram").forEach(reader::addPicture);
        return new Procedure(reader.nodes, reader.ways, reader.picture);
    }

    static boolean isNode(Element element) {
        String name = element.getLocalName();
        return name.endsWith("Task")
                || name.endsWith("Event")
                || name.endsWith("Gateway")
                || OTHER_NODES.contains(name);
    }

    private void addProcess(Element process) {
        String id = process.getAttribute("id");
        Map<String, String> said = details.of(process);
        nodes.put(id, new Node(id, NodeKind.PROCEDURE, "process", Xml.name(process), "", "", said));
        addContent(process, id);
    }

    private void addContent(Element parent, String parentId) {
        for (Element child : Xml.children(parent)) {
            if (child.getLocalName().equals("sequenceFlow")) {
                addWay(child);
            } else if (child.getLocalName().equals("laneSet")) {
                addContent(child, parentId);
            } else if (isNode(child)) {
                addNode(child, parentId);
            }
        }
    }

    private void addNode(Element element, String parentId) {
        String id = element.getAttribute("id");
        String host = element.getAttribute("attachedToRef");
        boolean isNote = element.getLocalName().equals("textAnnotation");
        String name = isNote ? Xml.text(element, "text") : Xml.name(element);
        nodes.put(id, new Node(id, kinds.of(element), kinds.type(element), name, parentId, host, details.of(element)));
        addContent(element, id);
        Xml.child(element, "childLaneSet").ifPresent(lanes -> addContent(lanes, id));
    }

    private void addWay(Element flow) {
        String from = flow.getAttribute("sourceRef");
        String to = flow.getAttribute("targetRef");
        Map<String, String> said = new TreeMap<>(details.of(flow));
        Way way = new Way(flow.getAttribute("id"), Xml.name(flow), from, to, said);
        ways.put(way.id(), way);
    }

    private void addPicture(Element diagram) {
        Optional<Element> plane = Xml.child(diagram, "BPMNPlane");
        plane.map(Xml::children).stream()
                .flatMap(drawn -> drawn.stream())
                .filter(drawn -> PICTURED.contains(drawn.getLocalName()))
                .forEach(drawn -> picture.merge(
                        drawn.getAttribute("bpmnElement"), Xml.meaning(drawn, DRAWN), (one, other) -> one + other));
    }
}
