package org.estatedesk.audit.workflow.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.estatedesk.audit.figures.LiveDrawings;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Asks the engine; the names in a drawing are read once for each version that is live. */
@Component
class EngineLiveDrawings implements LiveDrawings {

    private record Names(String definitionId, Map<String, String> byElement) {}

    private final RepositoryService repository;
    private final DeskItself desk;
    private final Map<String, Names> known = new ConcurrentHashMap<>();

    EngineLiveDrawings(RepositoryService repository, DeskItself desk) {
        this.repository = repository;
        this.desk = desk;
    }

    @Override
    public Map<String, LiveDrawing> byKey() {
        return desk.ask(() -> {
            Map<String, LiveDrawing> live = new HashMap<>();
            repository
                    .createProcessDefinitionQuery()
                    .latestVersion()
                    .list()
                    .forEach(newest -> live.put(newest.getKey(), drawing(newest)));
            return live;
        });
    }

    private LiveDrawing drawing(ProcessDefinition newest) {
        Names names = Objects.requireNonNull(known.compute(
                newest.getKey(),
                (key, before) -> before != null && before.definitionId().equals(newest.getId())
                        ? before
                        : read(newest.getId())));
        String name = newest.getName() == null ? newest.getKey() : oneLine(newest.getName());
        return new LiveDrawing(newest.getKey(), name, names.byElement());
    }

    private Names read(String definitionId) {
        Map<String, String> names = new HashMap<>();
        for (FlowElement element :
                repository.getBpmnModelInstance(definitionId).getModelElementsByType(FlowElement.class)) {
            if (element.getName() != null && !element.getName().isBlank()) {
                names.put(element.getId(), oneLine(element.getName()));
            }
        }
        return new Names(definitionId, names);
    }

    /** Names may be broken into lines to fit their shapes. */
    static String oneLine(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }
}
