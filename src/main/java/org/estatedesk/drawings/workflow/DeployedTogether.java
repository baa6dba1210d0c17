package org.estatedesk.drawings.workflow;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
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
    private final Set<String> processes = new HashSet<>();

    DeployedTogether(Collection<DrawingFile> files) {
        files.forEach(this::add);
    }

    private void add(DrawingFile file) {
        byte[] content = file.content();
        if (file.isForm()) {
            FormSchema.read(content).ifPresent(form -> forms.put(form.id(), content));
        } else if (file.isTable()) {
            DecisionFile.read(content).ifPresent(table -> table.keys().forEach(key -> decisions.put(key, content)));
        } else if (file.isDrawing()) {
            addProcesses(content);
        }
    }

    private void addProcesses(byte[] content) {
        try {
            Bpmn.readModelFromStream(new ByteArrayInputStream(content))
                    .getModelElementsByType(Process.class)
                    .forEach(process -> processes.add(process.getId()));
        } catch (ModelException unreadable) {
            // reported with the file itself
        }
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
        return processes.contains(key);
    }

    @Override
    public boolean isReserved(String name) {
        return false;
    }
}
