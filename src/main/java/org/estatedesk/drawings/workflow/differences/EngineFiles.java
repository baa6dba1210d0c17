package org.estatedesk.drawings.workflow.differences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.estatedesk.drawings.FormSchema;
import org.estatedesk.drawings.differences.FileKind;
import org.estatedesk.drawings.differences.VersionFiles;
import org.estatedesk.platform.DeskItself;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Versions as the engine holds them. It has no query for forms: theirs are counted through the deployments. */
@Component
class EngineFiles implements VersionFiles {

    private final RepositoryService repository;
    private final DeskItself desk;

    EngineFiles(RepositoryService repository, DeskItself desk) {
        this.repository = repository;
        this.desk = desk;
    }

    @Override
    public Optional<byte[]> content(FileKind kind, String key, @Nullable Integer version) {
        return desk.ask(() -> switch (kind) {
            case PROCESS -> definition(processes(key, version)).map(this::content);
            case DECISION -> definition(decisions(key, version)).map(this::content);
            case FORM -> form(key, version);
        });
    }

    private ResourceDefinition processes(String key, @Nullable Integer version) {
        ProcessDefinitionQuery query = repository.createProcessDefinitionQuery().processDefinitionKey(key);
        return (version == null ? query.latestVersion() : query.processDefinitionVersion(version)).singleResult();
    }

    private ResourceDefinition decisions(String key, @Nullable Integer version) {
        DecisionDefinitionQuery query =
                repository.createDecisionDefinitionQuery().decisionDefinitionKey(key);
        return (version == null ? query.latestVersion() : query.decisionDefinitionVersion(version)).singleResult();
    }

    private static Optional<ResourceDefinition> definition(@Nullable ResourceDefinition found) {
        return Optional.ofNullable(found);
    }

    private byte[] content(ResourceDefinition definition) {
        return read(repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName()));
    }

    /** Each deployment that holds a form makes a new version of it. */
    private Optional<byte[]> form(String id, @Nullable Integer version) {
        List<byte[]> versions = repository.createDeploymentQuery().orderByDeploymentTime().asc().list().stream()
                .flatMap(deployment -> forms(deployment.getId(), id))
                .toList();
        int wanted = version == null ? versions.size() : version;
        return wanted < 1 || wanted > versions.size() ? Optional.empty() : Optional.of(versions.get(wanted - 1));
    }

    private Stream<byte[]> forms(String deploymentId, String id) {
        return repository.getDeploymentResources(deploymentId).stream()
                .filter(resource -> resource.getName().endsWith(".form"))
                .map(Resource::getId)
                .map(resource -> read(repository.getResourceAsStreamById(deploymentId, resource)))
                .filter(content -> FormSchema.read(content)
                        .filter(form -> form.id().equals(id))
                        .isPresent());
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
