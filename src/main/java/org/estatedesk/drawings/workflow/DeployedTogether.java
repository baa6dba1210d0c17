package org.estatedesk.drawings.workflow;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.rules.Surroundings;
import org.estatedesk.drawings.workflow.feel.DecisionFile;
import org.estatedesk.forms.schema.FormSchema;
import org.springframework.core.NestedExceptionUtils;

/** The files of one deployment or one folder, found by the keys that stand in them. Unreadable ones have no key. */
final class DeployedTogether implements Surroundings {

    private final Map<String, byte[]> forms = new HashMap<>();
    private final Map<String, byte[]> decisions = new HashMap<>();
    private final Map<String, BpmnModelInstance> drawings = new HashMap<>();
    private final Map<String, String> unreadable = new HashMap<>();
    private final Map<String, String> nameless = new HashMap<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();

    DeployedTogether(Collection<DrawingFile> files) {
        files.forEach(this::add);
    }

    private void add(DrawingFile file) {
        byte[] content = file.content();
        try {
            names.put(file.name(), read(file, content));
        } catch (ModelException problem) {
            unreadable.put(
                    file.name(),
                    String.valueOf(
                            NestedExceptionUtils.getMostSpecificCause(problem).getMessage()));
        }
    }

    /** Keeps what the file holds. */
    private Map<String, String> read(DrawingFile file, byte[] content) {
        Map<String, String> names = new TreeMap<>();
        if (file.isForm()) {
            FormSchema.read(content).ifPresent(form -> names.put(form.id(), form.id()));
            names.keySet().forEach(id -> forms.put(id, content));
        } else if (file.isTable()) {
            DecisionFile table = new DecisionFile(content);
            table.nameless().ifPresent(name -> nameless.put(file.name(), name));
            names.putAll(table.names());
            names.keySet().forEach(key -> decisions.put(key, content));
        } else if (file.isDrawing()) {
            names.putAll(readDrawing(file, content));
        }
        return names;
    }

    private Map<String, String> readDrawing(DrawingFile file, byte[] content) {
        BpmnModelInstance drawing = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        Stream.<BaseElement>concat(
                        drawing.getModelElementsByType(Process.class).stream(),
                        drawing.getModelElementsByType(FlowElement.class).stream())
                .filter(element -> element.getId() == null)
                .map(element -> Objects.toString(element.getAttributeValue("name"), ""))
                .findFirst()
                .ifPresent(name -> nameless.put(file.name(), name));
        drawings.put(file.name(), drawing);
        return drawing.getModelElementsByType(Process.class).stream()
                .filter(process -> process.getId() != null)
                .collect(Collectors.toMap(Process::getId, process -> Objects.toString(process.getName(), "")));
    }

    /** The keys in a file, each with what people call it. */
    Map<String, String> names(DrawingFile file) {
        return names.getOrDefault(file.name(), Map.of());
    }

    /** Why no rule can look at the file: it cannot be read, is of another kind, or has parts that nobody can name. */
    Optional<Finding> unfit(DrawingFile file) {
        if (!file.isDrawing() && !file.isTable() && !file.isForm()) {
            return Optional.of(Finding.ofFile(file.name(), HouseRule.UNKNOWN_KIND));
        }
        return Optional.ofNullable(unreadable.get(file.name()))
                .map(why -> Finding.ofFile(file.name(), HouseRule.UNREADABLE, why))
                .or(() -> Optional.ofNullable(nameless.get(file.name()))
                        .map(element -> new Finding(file.name(), file.name(), element, HouseRule.NO_ID, List.of())));
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
}
