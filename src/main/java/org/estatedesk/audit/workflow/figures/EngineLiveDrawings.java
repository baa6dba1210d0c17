package org.estatedesk.audit.workflow.figures;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.estatedesk.audit.figures.LiveDrawings;
import org.estatedesk.audit.workflow.DrawnNames;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Asks the engine. */
@Component
class EngineLiveDrawings implements LiveDrawings {

    private final RepositoryService repository;
    private final DrawnNames names;
    private final DeskItself desk;

    EngineLiveDrawings(RepositoryService repository, DrawnNames names, DeskItself desk) {
        this.repository = repository;
        this.names = names;
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
        String name = newest.getName() == null ? newest.getKey() : StringUtils.normalizeSpace(newest.getName());
        return new LiveDrawing(newest.getKey(), name, names.of(newest.getId()));
    }
}
