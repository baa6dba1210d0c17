package org.estatedesk.drawings.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One sheet of a drawing.
 *
 * @param element id of the process or of the sub-process that it shows
 * @param isWhole whether it is the process itself
 * @param fingerprint of all that can be seen on it; a group or a condition cannot
 */
record PicturedPlane(String element, boolean isWhole, String fingerprint) {

    static List<PicturedPlane> of(Path drawing) {
        BpmnModelInstance model = Bpmn.readModelFromFile(drawing.toFile());
        return model.getModelElementsByType(BpmnPlane.class).stream()
                .map(plane -> new PicturedPlane(
                        plane.getBpmnElement().getId(),
                        plane.getBpmnElement() instanceof Process,
                        sha256(seen(model, plane.getDomElement()))))
                .toList();
    }

    private static String seen(BpmnModelInstance model, DomElement drawn) {
        ModelElementInstance shown = model.getModelElementById(drawn.getAttribute("bpmnElement"));
        Stream<String> place = Stream.of("x", "y", "width", "height", "isExpanded", "isMarkerVisible")
                .map(name -> name + "=" + drawn.getAttribute(name));
        return Stream.of(
                        Stream.of(drawn.getLocalName(), shown == null ? "" : words(shown.getDomElement())),
                        place,
                        drawn.getChildElements().stream().map(child -> seen(model, child)))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" ", "(", ")"));
    }

    /** Its name, its sign, and whether it is drawn with a dashed line or the mark of the default answer. */
    private static String words(DomElement element) {
        Stream<String> said = Stream.of("name", "cancelActivity", "isInterrupting", "triggeredByEvent", "default")
                .map(name -> name + "=" + element.getAttribute(name));
        Stream<String> signs = element.getChildElements().stream()
                .map(DomElement::getLocalName)
                .filter(name -> name.endsWith("EventDefinition") || name.endsWith("Characteristics"));
        return element.getLocalName() + Stream.concat(said, signs).toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
