package org.estatedesk.drawings.workflow.versions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChanges;
import org.estatedesk.drawings.versions.DrawingKey;
import org.estatedesk.drawings.versions.DrawingVersions;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Joins the record of deployments with what the engine still holds. */
@Component
class EngineVersions implements DrawingVersions {

    private final RepositoryService repository;
    private final ManagementService management;
    private final DrawingChanges changes;
    private final DeskItself desk;

    EngineVersions(
            RepositoryService repository, ManagementService management, DrawingChanges changes, DeskItself desk) {
        this.repository = repository;
        this.management = management;
        this.changes = changes;
        this.desk = desk;
    }

    @Override
    public List<DrawingChange> all() {
        return existing(changes.all());
    }

    @Override
    public List<DrawingChange> of(DrawingKey drawing) {
        return existing(changes.of(drawing.kind(), drawing.key()));
    }

    private List<DrawingChange> existing(List<DrawingChange> recorded) {
        Existing existing = desk.ask(() -> Existing.in(repository));
        return recorded.stream().filter(existing::has).toList();
    }

    /** One query for all versions of all processes. */
    @Override
    public Map<String, Integer> running() {
        return desk.ask(() -> management.createProcessDefinitionStatisticsQuery().list().stream()
                .collect(Collectors.toMap(
                        ProcessDefinitionStatistics::getId, ProcessDefinitionStatistics::getInstances)));
    }

    @Override
    public byte[] content(DrawingChange version) {
        DrawingChange.Content content = version.content();
        try (InputStream file =
                desk.ask(() -> repository.getResourceAsStream(content.deploymentId(), content.fileName()))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<byte[]> contentIfKept(DrawingChange version) {
        String deployment = version.content().deploymentId();
        boolean kept = desk.ask(() ->
                repository.createDeploymentQuery().deploymentId(deployment).count() == 1);
        return kept ? Optional.of(content(version)) : Optional.empty();
    }
}
