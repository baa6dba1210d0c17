package org.estatedesk.drawings.workflow.versions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.estatedesk.drawings.DeployedProcess;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingChanges;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Joins the record of deployments with what the engine still holds. */
@Component
class EngineVersions implements DrawingVersions {

    private final RepositoryService repository;
    private final ManagementService management;
    private final DrawingChanges changes;
    private final EngineProcesses processes;
    private final DeskItself desk;
    /** By the ids of changes. Each version is read once: it never changes. */
    private final Map<Long, Optional<FormSchema>> forms = new ConcurrentHashMap<>();

    EngineVersions(
            RepositoryService repository,
            ManagementService management,
            DrawingChanges changes,
            EngineProcesses processes,
            DeskItself desk) {
        this.repository = repository;
        this.management = management;
        this.changes = changes;
        this.processes = processes;
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
        UndeletedDefinitions existing = desk.ask(() -> UndeletedDefinitions.in(repository));
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

    @Override
    public List<FormSchema> liveForms() {
        return live().values().stream()
                .filter(version -> version.drawing().kind() == Kind.FORM)
                .flatMap(form -> forms.computeIfAbsent(form.id(), id -> FormSchema.read(content(form))).stream())
                .toList();
    }

    @Override
    public List<DeployedProcess> liveProcesses() {
        return desk.ask(processes::live);
    }

    @Override
    public Optional<DeployedProcess> liveProcess(String key) {
        return desk.ask(() -> processes.live(key));
    }

    @Override
    public Optional<DeployedProcess> process(String key, int version) {
        return desk.ask(() -> processes.find(key, version));
    }

    @Override
    public Optional<byte[]> xml(String definitionId) {
        return desk.ask(() -> processes.xml(definitionId));
    }

    @Override
    public Map<String, String> elementNames(String definitionId) {
        return desk.ask(() -> processes.elementNames(definitionId));
    }
}
