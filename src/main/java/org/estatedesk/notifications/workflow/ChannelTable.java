package org.estatedesk.notifications.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.estatedesk.notifications.channels.Channels;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.PerTransaction;
import org.springframework.stereotype.Component;

/**
 * Asks the table {@code notification-channels} in force whether a message needs no delivery. A question beforehand, not a
 * decision of the case: nothing of it is kept, as with every table without an id of the engine.
 */
@Component
class ChannelTable {

    private static final String KEY = "notification-channels";

    private final DmnEngine tables;
    private final RepositoryService drawings;
    private final DeskItself desk;

    /** By the id of the version, of which there are few. */
    private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();

    private final PerTransaction<Optional<DmnDecision>> inForce = new PerTransaction<>(this::latest);

    ChannelTable(ProcessEngine engine, DeskItself desk) {
        this.tables = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDmnEngine();
        this.drawings = engine.getRepositoryService();
        this.desk = desk;
    }

    /**
     * Whether it names the screen. A table that cannot be computed holds up the delivery, which it is tried with again, and
     * never the case.
     *
     * @param facts by the names of its inputs
     */
    boolean leavesToTheScreen(Map<String, Object> facts) {
        try {
            return inForce.get()
                    .map(table -> tables.evaluateDecisionTable(table, facts).getFirstResult())
                    .map(row -> row.<Object>getEntry("channel"))
                    .filter(Channels.SCREEN::equals)
                    .isPresent();
        } catch (DmnEngineException broken) {
            return false;
        }
    }

    private Optional<DmnDecision> latest() {
        DecisionDefinition latest = desk.ask(() -> drawings.createDecisionDefinitionQuery()
                .decisionDefinitionKey(KEY)
                .latestVersion()
                .singleResult());
        return Optional.ofNullable(latest)
                .map(table -> read.computeIfAbsent(
                        table.getId(), id -> tables.parseDecision(KEY, drawings.getDmnModelInstance(id))));
    }
}
