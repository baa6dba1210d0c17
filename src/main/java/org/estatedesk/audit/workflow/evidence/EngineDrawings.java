package org.estatedesk.audit.workflow.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.estatedesk.audit.evidence.dossier.StoredDrawings;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Whoever asks has been let in before, so the engine is asked as the desk itself. */
@Component
class EngineDrawings implements StoredDrawings {

    private final RepositoryService repository;
    private final DeskItself desk;

    EngineDrawings(RepositoryService repository, DeskItself desk) {
        this.repository = repository;
        this.desk = desk;
    }

    @Override
    public Optional<Stored> find(String processKey, int version) {
        return desk.ask(() -> Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(processKey)
                        .processDefinitionVersion(version)
                        .withoutTenantId()
                        .singleResult())
                .map(this::stored));
    }

    private Stored stored(ProcessDefinition drawing) {
        Deployment deployment = repository
                .createDeploymentQuery()
                .deploymentId(drawing.getDeploymentId())
                .singleResult();
        return new Stored(
                drawing.getId(),
                drawing.getName(),
                deployment.getDeploymentTime().toInstant(),
                deployment.getName(),
                content(drawing));
    }

    private byte[] content(ProcessDefinition drawing) {
        try (InputStream file = repository.getResourceAsStream(drawing.getDeploymentId(), drawing.getResourceName())) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
