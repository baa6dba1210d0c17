package org.estatedesk.drawings.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/**
 * Looks for cases, running or finished, that a deletion would take along. Answers with the key of a procedure or table
 * that has some, whatever the caller may see.
 */
@Component
class DeployedCases {

    private final RepositoryService repository;
    private final HistoryService history;
    private final DeskItself desk;

    DeployedCases(RepositoryService repository, HistoryService history, DeskItself desk) {
        this.repository = repository;
        this.history = history;
        this.desk = desk;
    }

    Optional<String> ofDeployment(String deploymentId) {
        return desk.ask(() -> used(versions().deploymentId(deploymentId)).or(() -> usedTable(deploymentId)));
    }

    Optional<String> ofVersion(String definitionId) {
        return desk.ask(() -> used(versions().processDefinitionId(definitionId)));
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
}
