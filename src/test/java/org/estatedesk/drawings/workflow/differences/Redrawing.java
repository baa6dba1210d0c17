package org.estatedesk.drawings.workflow.differences;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.differences.Difference;
import org.estatedesk.drawings.differences.DifferenceTexts;
import org.estatedesk.drawings.differences.FileComparison;
import org.estatedesk.drawings.workflow.versions.ModelParser;
import org.estatedesk.people.PeopleTexts;

/**
 * A shipped file and what a manager made of it.
 *
 * @param path such as {@code processes/complaint-handling.bpmn}
 * @param text the content as it is now
 */
record Redrawing(String path, String text) {

    private static final PeopleTexts GROUPS = new PeopleTexts("en");

    static Redrawing of(String path) {
        try {
            return new Redrawing(path, Files.readString(Path.of(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Changes one spot, which must be there once. */
    Redrawing with(String spot, String replacement) {
        assertThat(text.split(java.util.regex.Pattern.quote(spot), -1)).as(spot).hasSize(2);
        return new Redrawing(path, text.replace(spot, replacement));
    }

    /** Puts something in before a spot. */
    Redrawing before(String spot, String insertion) {
        return with(spot, insertion + spot);
    }

    /** Deletes an element as the Modeler does: with the arrows that touch it and what hangs at its border. */
    Redrawing without(String... ids) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(UTF_8)));
        List.of(ids).forEach(id -> remove(model, id));
        return new Redrawing(path, Bpmn.convertToString(model));
    }

    private static void remove(BpmnModelInstance model, String id) {
        Stream.of("sourceRef", "targetRef", "attachedToRef")
                .flatMap(end -> model.getModelElementsByType(FlowElement.class).stream()
                        .filter(element -> id.equals(element.getAttributeValue(end))))
                .map(ModelElementInstance.class::cast)
                .distinct()
                .toList()
                .forEach(touching -> touching.getParentElement().removeChildElement(touching));
        ModelElementInstance element = model.getModelElementById(id);
        element.getParentElement().removeChildElement(element);
    }

    Difference difference() {
        Kind kind = path.endsWith(".bpmn") ? Kind.PROCESS : path.endsWith(".dmn") ? Kind.DECISION : Kind.FORM;
        byte[] shipped = of(path).text().getBytes(UTF_8);
        return new FileComparison(new ModelParser()).compare(kind, shipped, text.getBytes(UTF_8));
    }

    List<String> sentences() {
        return sentences(Locale.ENGLISH);
    }

    List<String> sentences(Locale language) {
        return new DifferenceTexts(language, GROUPS).sentences(difference());
    }
}
