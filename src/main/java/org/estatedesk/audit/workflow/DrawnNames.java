package org.estatedesk.audit.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.estatedesk.platform.DeskItself;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the elements of drawings are called. Each version is asked for once: it never changes, nor comes back. */
@Component
public class DrawnNames {

    private final RepositoryService repository;
    private final DeskItself desk;
    private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();

    DrawnNames(RepositoryService repository, DeskItself desk) {
        this.repository = repository;
        this.desk = desk;
    }

    /** On one line, by the elements' ids; those without a name are missing. Of a deleted drawing, none are known. */
    public Map<String, String> of(String definitionId) {
        Map<String, String> known = read.get(definitionId);
        return known == null ? desk.ask(() -> firstTime(definitionId)) : known;
    }

    private Map<String, String> firstTime(String definitionId) {
        Map<String, String> names = isThere(definitionId) ? read(definitionId) : Map.of();
        read.put(definitionId, names);
        return names;
    }

    /** The name of an element, or its id. */
    public @Nullable String name(@Nullable String definitionId, @Nullable String elementId) {
        return definitionId == null || elementId == null
                ? elementId
                : of(definitionId).getOrDefault(elementId, elementId);
    }

    private boolean isThere(String definitionId) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .count()
                > 0;
    }

    private Map<String, String> read(String definitionId) {
        Map<String, String> names = new HashMap<>();
        for (FlowElement element :
                repository.getBpmnModelInstance(definitionId).getModelElementsByType(FlowElement.class)) {
            if (element.getName() != null && !element.getName().isBlank()) {
                names.put(element.getId(), StringUtils.normalizeSpace(element.getName()));
            }
        }
        return Map.copyOf(names);
    }
}
