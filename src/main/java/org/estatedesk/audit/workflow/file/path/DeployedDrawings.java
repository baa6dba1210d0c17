package org.estatedesk.audit.workflow.file.path;

import org.camunda.bpm.engine.RepositoryService;
import org.estatedesk.audit.file.path.Outline;
import org.estatedesk.audit.file.path.RunDrawings;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Drawings as they were deployed. */
@Component
class DeployedDrawings implements RunDrawings {

    private final RepositoryService repository;
    private final DeskItself desk;

    DeployedDrawings(RepositoryService repository, DeskItself desk) {
        this.repository = repository;
        this.desk = desk;
    }

    @Override
    public Outline outline(String definitionId) {
        return desk.ask(() ->
                isThere(definitionId) ? DrawnFlows.of(repository.getBpmnModelInstance(definitionId)) : Outline.NONE);
    }

    private boolean isThere(String definitionId) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .count()
                > 0;
    }
}
