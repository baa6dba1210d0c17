package org.estatedesk.audit.workflow.search;

import java.util.Optional;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.estatedesk.audit.search.AskedGroups;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears which groups are asked to do a step, as it is made and later, whoever asks them. */
@Component
class AskedGroupsListener {

    private final JdbcClient store;

    AskedGroupsListener(JdbcClient store) {
        this.store = store;
    }

    @EventListener
    void on(HistoricIdentityLinkLogEventEntity told) {
        if (told.getTaskId() != null && told.getGroupId() != null) {
            asked().ofTask(told.getTaskId());
        }
    }

    @EventListener
    void on(HistoricProcessInstanceEventEntity told) {
        if (told.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE) && told.getBusinessKey() != null) {
            asked().ofRun(told.getProcessInstanceId());
        }
    }

    /** One for each transaction. */
    private AskedGroups asked() {
        return begun().orElseGet(this::begin);
    }

    private static Optional<AskedGroups> begun() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AskedGroups.class::isInstance)
                .map(AskedGroups.class::cast)
                .findFirst();
    }

    private AskedGroups begin() {
        AskedGroups asked = new AskedGroups(store);
        TransactionSynchronizationManager.registerSynchronization(asked);
        return asked;
    }
}
