package org.estatedesk.drawings.workflow.shipped;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.workflow.feel.DecisionFile;
import org.estatedesk.forms.schema.FormSchema;

/** Says which drawings a file holds; none if it cannot be read. */
final class FileKeys {

    private FileKeys() {}

    static List<DrawingKey> of(DrawingFile file) {
        if (file.isDrawing()) {
            return named(Kind.PROCESS, processes(file.content()));
        }
        if (file.isTable()) {
            return named(
                    Kind.DECISION,
                    DecisionFile.read(file.content()).stream()
                            .map(DecisionFile::keys)
                            .flatMap(Collection::stream));
        }
        return named(Kind.FORM, FormSchema.read(file.content()).stream().map(FormSchema::id));
    }

    private static List<DrawingKey> named(Kind kind, Stream<String> keys) {
        return keys.map(key -> new DrawingKey(kind, key)).toList();
    }

    private static Stream<String> processes(byte[] content) {
        try {
            return Bpmn.readModelFromStream(new ByteArrayInputStream(content))
                    .getModelElementsByType(Process.class)
                    .stream()
                    .map(Process::getId);
        } catch (ModelException unreadable) {
            return Stream.empty();
        }
    }
}
