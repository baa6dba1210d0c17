package org.estatedesk.audit.workflow;

import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.estatedesk.audit.search.AskedGroups;
import org.estatedesk.platform.PerTransaction;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hears which groups are asked to do a step, as it is made and later, whoever asks them. */
@Component
class AskedGroupsListener {

    private final PerTransaction<AskedGroups> asked;

    AskedGroupsListener(JdbcClient store) {
        this.asked = new PerTransaction<>(() -> new AskedGroups(store), AskedGroups::write);
    }

    @EventListener
    void on(HistoricIdentityLinkLogEventEntity told) {
        if (told.getTaskId() != null && told.getGroupId() != null) {
            asked.get().ofTask(told.getTaskId());
        }
    }

    @EventListener
    void on(HistoricProcessInstanceEventEntity told) {
        if (told.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE) && told.getBusinessKey() != null) {
            asked.get().ofRun(told.getProcessInstanceId());
        }
    }
}
