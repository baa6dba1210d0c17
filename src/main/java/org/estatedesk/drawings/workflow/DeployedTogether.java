package org.estatedesk.drawings.workflow;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.FormSchema;
import org.estatedesk.drawings.Surroundings;
import org.estatedesk.drawings.workflow.tables.DecisionFile;

/** The files of one deployment or one folder, found by the keys that stand in them. Unreadable ones have no key. */
final class DeployedTogether implements Surroundings {

    private final Map<String, byte[]> forms = new HashMap<>();
    private final Map<String, byte[]> decisions = new HashMap<>();
    private final Map<String, BpmnModelInstance> drawings = new HashMap<>();
    private final Map<String, String> unreadable = new HashMap<>();

    DeployedTogether(Collection<DrawingFile> files) {
        files.forEach(this::add);
    }

    private void add(DrawingFile file) {
        byte[] content = file.content();
        try {
            if (file.isForm()) {
                FormSchema.read(content).ifPresent(form -> forms.put(form.id(), content));
            } else if (file.isTable()) {
                new DecisionFile(content).keys().forEach(key -> decisions.put(key, content));
            } else if (file.isDrawing()) {
                drawings.put(file.name(), Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
            }
        } catch (ModelException problem) {
            unreadable.put(file.name(), deepestMessage(problem));
        }
    }

    private static String deepestMessage(Throwable problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    /** Why a drawing or a table cannot be read. */
    Optional<String> whyUnreadable(DrawingFile file) {
        return Optional.ofNullable(unreadable.get(file.name()));
    }

    BpmnModelInstance drawing(DrawingFile file) {
        return Objects.requireNonNull(drawings.get(file.name()));
    }

    @Override
    public Optional<byte[]> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    @Override
    public Optional<byte[]> decision(String key) {
        return Optional.ofNullable(decisions.get(key));
    }

    @Override
    public boolean hasProcess(String key) {
        return drawings.values().stream().anyMatch(drawing -> drawing.getModelElementById(key) instanceof Process);
    }

    @Override
    public boolean isReserved(String name) {
        return false;
    }
}
