package org.estatedesk.drawings.workflow.versions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.estatedesk.drawings.DeployedProcess;
import org.springframework.stereotype.Component;

/** The engine's definitions of processes, asked with nobody's rights. */
@Component
class EngineProcesses {

    private final RepositoryService repository;
    /** By definition id. Each version is read once: it never changes, nor comes back. */
    private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();

    EngineProcesses(RepositoryService repository) {
        this.repository = repository;
    }

    /** What somebody deletes meanwhile is missing. */
    List<DeployedProcess> live() {
        List<ProcessDefinition> newest = definitions().latestVersion().list();
        Map<String, Deployment> deployments = repository.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(Deployment::getId, Function.identity()));
        return newest.stream()
                .flatMap(drawing -> Optional.ofNullable(deployments.get(drawing.getDeploymentId()))
                        .map(deployment -> deployed(drawing, deployment))
                        .stream())
                .sorted(Comparator.comparing(DeployedProcess::key))
                .toList();
    }

    Optional<DeployedProcess> live(String key) {
        return one(definitions().processDefinitionKey(key).latestVersion());
    }

    Optional<DeployedProcess> find(String key, int version) {
        return one(definitions().processDefinitionKey(key).processDefinitionVersion(version));
    }

    private Optional<DeployedProcess> one(ProcessDefinitionQuery definition) {
        return Optional.ofNullable(definition.withoutTenantId().singleResult())
                .map(found -> deployed(found, deployment(found)));
    }

    private ProcessDefinitionQuery definitions() {
        return repository.createProcessDefinitionQuery();
    }

    private Deployment deployment(ProcessDefinition drawing) {
        return repository
                .createDeploymentQuery()
                .deploymentId(drawing.getDeploymentId())
                .singleResult();
    }

    private static DeployedProcess deployed(ProcessDefinition drawing, Deployment deployment) {
        return new DeployedProcess(
                drawing.getId(),
                drawing.getKey(),
                drawing.getVersion(),
                drawing.getName(),
                !drawing.isSuspended(),
                drawing.isStartableInTasklist(),
                deployment.getDeploymentTime().toInstant(),
                deployment.getName());
    }

    Optional<byte[]> xml(String definitionId) {
        return isThere(definitionId) ? Optional.of(read(definitionId)) : Optional.empty();
    }

    private boolean isThere(String definitionId) {
        return definitions().processDefinitionId(definitionId).count() > 0;
    }

    private byte[] read(String definitionId) {
        try (InputStream file = repository.getProcessModel(definitionId)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Two may read one at once; both find the same. */
    Map<String, String> elementNames(String definitionId) {
        Map<String, String> known = names.get(definitionId);
        if (known == null) {
            known = isThere(definitionId) ? readNames(definitionId) : Map.of();
            names.put(definitionId, known);
        }
        return known;
    }

    private Map<String, String> readNames(String definitionId) {
        Map<String, String> found = new HashMap<>();
        for (FlowElement element :
                repository.getBpmnModelInstance(definitionId).getModelElementsByType(FlowElement.class)) {
            if (element.getName() != null && !element.getName().isBlank()) {
                found.put(element.getId(), StringUtils.normalizeSpace(element.getName()));
            }
        }
        return Map.copyOf(found);
    }
}
