package org.estatedesk.drawings.workflow.versions;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Kind;

/**
 * What has not been deleted from the engine. Its public interface cannot be asked for forms, but those come and go with
 * their deployments.
 *
 * @param definitions ids of the definitions of processes and decisions
 * @param deployments ids of the deployments
 */
record UndeletedDefinitions(Set<String> definitions, Set<String> deployments) {

    static UndeletedDefinitions in(RepositoryService repository) {
        Stream<ResourceDefinition> definitions = Stream.concat(
                repository.createProcessDefinitionQuery().list().stream(),
                repository.createDecisionDefinitionQuery().list().stream());
        return new UndeletedDefinitions(
                definitions.map(ResourceDefinition::getId).collect(Collectors.toSet()),
                repository.createDeploymentQuery().list().stream()
                        .map(Deployment::getId)
                        .collect(Collectors.toSet()));
    }

    boolean has(DrawingChange change) {
        return change.drawing().kind() == Kind.FORM
                ? deployments.contains(change.content().deploymentId())
                : definitions.contains(change.content().definitionId());
    }
}
