package org.estatedesk.audit.workflow.file.values;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.estatedesk.audit.file.values.DrawnTables;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** The rows of decision tables as they were deployed. */
@Component
class DeployedTables implements DrawnTables {

    private final RepositoryService repository;
    private final DeskItself desk;

    DeployedTables(RepositoryService repository, DeskItself desk) {
        this.repository = repository;
        this.desk = desk;
    }

    @Override
    public Map<String, TableRow> rows(String definitionId) {
        return desk.ask(() -> {
            boolean deleted = repository
                            .createDecisionDefinitionQuery()
                            .decisionDefinitionId(definitionId)
                            .count()
                    == 0;
            return deleted ? Map.of() : rows(repository.getDmnModelInstance(definitionId));
        });
    }

    private static Map<String, TableRow> rows(DmnModelInstance drawn) {
        Map<String, TableRow> rows = new HashMap<>();
        for (DecisionTable table : drawn.getModelElementsByType(DecisionTable.class)) {
            int number = 0;
            for (Rule rule : table.getRules()) {
                number++;
                String clause = rule.getDescription() == null
                        ? null
                        : rule.getDescription().getTextContent();
                rows.put(rule.getId(), new TableRow(number, clause));
            }
        }
        return rows;
    }
}
