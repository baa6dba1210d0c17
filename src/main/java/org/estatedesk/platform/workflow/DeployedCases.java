package org.estatedesk.platform.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.stereotype.Component;

/**
 * Looks for cases, running or finished, that a deletion would take along. Answers with the key of a procedure or table
 * that has some, whatever the caller may see.
 */
@Component
class DeployedCases {

    private final RepositoryService repository;
    private final HistoryService history;
    private final IdentityService identities;

    DeployedCases(RepositoryService repository, HistoryService history, IdentityService identities) {
        this.repository = repository;
        this.history = history;
        this.identities = identities;
    }

    Optional<String> ofDeployment(String deploymentId) {
        return unwatched(() -> used(versions().deploymentId(deploymentId)).or(() -> usedTable(deploymentId)));
    }

    Optional<String> ofProcedure(String key) {
        return unwatched(() -> used(versions().processDefinitionKey(key)));
    }

    Optional<String> ofVersion(String definitionId) {
        return unwatched(() -> used(versions().processDefinitionId(definitionId)));
    }

    private ProcessDefinitionQuery versions() {
        return repository.createProcessDefinitionQuery();
    }

    private Optional<String> used(ProcessDefinitionQuery versions) {
        return versions.list().stream()
                .filter(version -> history.createHistoricProcessInstanceQuery()
                                .processDefinitionId(version.getId())
                                .count()
                        > 0)
                .map(ProcessDefinition::getKey)
                .findFirst();
    }

    private Optional<String> usedTable(String deploymentId) {
        List<DecisionDefinition> tables = repository
                .createDecisionDefinitionQuery()
                .deploymentId(deploymentId)
                .list();
        return tables.stream()
                .filter(table -> history.createHistoricDecisionInstanceQuery()
                                .decisionDefinitionId(table.getId())
                                .count()
                        > 0)
                .map(DecisionDefinition::getKey)
                .findFirst();
    }

    private <T> T unwatched(Supplier<T> query) {
        var caller = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return query.get();
        } finally {
            identities.setAuthentication(caller);
        }
    }
}
