package org.estatedesk.drawings.differences.procedures.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.estatedesk.drawings.differences.ModelXml;
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
    private final Map<String, SequenceFlow> ways = new LinkedHashMap<>();
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
        ModelXml.children(definitions, "process").forEach(reader::addProcess);
        ModelXml.children(definitions, "collaboration").forEach(pools -> reader.addContent(pools, ""));
        ModelXml.children(definitions, "BPMNDiagram").forEach(reader::addPicture);
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
        nodes.put(id, new Node(id, NodeKind.PROCEDURE, "process", ModelXml.name(process), "", "", said));
        addContent(process, id);
    }

    private void addContent(Element parent, String parentId) {
        for (Element child : ModelXml.children(parent)) {
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
        String name = isNote ? ModelXml.text(element, "text") : ModelXml.name(element);
        nodes.put(id, new Node(id, kinds.of(element), kinds.type(element), name, parentId, host, details.of(element)));
        addContent(element, id);
        ModelXml.child(element, "childLaneSet").ifPresent(lanes -> addContent(lanes, id));
    }

    private void addWay(Element flow) {
        String from = flow.getAttribute("sourceRef");
        String to = flow.getAttribute("targetRef");
        Map<String, String> said = new TreeMap<>(details.of(flow));
        SequenceFlow way = new SequenceFlow(flow.getAttribute("id"), ModelXml.name(flow), from, to, said);
        ways.put(way.id(), way);
    }

    private void addPicture(Element diagram) {
        Optional<Element> plane = ModelXml.child(diagram, "BPMNPlane");
        plane.map(ModelXml::children).stream()
                .flatMap(drawn -> drawn.stream())
                .filter(drawn -> PICTURED.contains(drawn.getLocalName()))
                .forEach(drawn -> picture.merge(
                        drawn.getAttribute("bpmnElement"),
                        ModelXml.meaning(drawn, DRAWN),
                        (one, other) -> one + other));
    }
}
