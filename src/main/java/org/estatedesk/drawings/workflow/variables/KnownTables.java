package org.estatedesk.drawings.workflow.variables;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.estatedesk.drawings.workflow.feel.DecisionFile;
import org.estatedesk.drawings.workflow.rules.Drawing;

/** The tables that a drawing asks; each is read once, however often it is asked. */
final class KnownTables {

    private KnownTables() {}

    static Map<BusinessRuleTask, DecisionFile> of(Drawing drawing) {
        Map<String, Optional<DecisionFile>> byKey = new HashMap<>();
        Map<BusinessRuleTask, DecisionFile> tables = new LinkedHashMap<>();
        for (BusinessRuleTask task : drawing.all(BusinessRuleTask.class)) {
            Drawing.engineAttribute(task, "decisionRef")
                    .flatMap(key -> byKey.computeIfAbsent(key, unread -> read(drawing, unread)))
                    .ifPresent(table -> tables.put(task, table));
        }
        return tables;
    }

    private static Optional<DecisionFile> read(Drawing drawing, String key) {
        return drawing.surroundings().decision(key).flatMap(DecisionFile::read);
    }
}
