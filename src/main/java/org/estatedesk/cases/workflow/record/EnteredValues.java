package org.estatedesk.cases.workflow.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The variables that were set since the process last moved, in this transaction: at a completion these are what was
 * entered, at a message what came with it, at a change by hand what was changed.
 */
@Component
public class EnteredValues {

    /** Lives and dies with its transaction. */
    private record Buffer(Map<String, HistoricVariableUpdateEventEntity> changes)
            implements TransactionSynchronization {}

    @EventListener
    void onChange(HistoricVariableUpdateEventEntity change) {
        changes().put(change.getVariableName(), change);
    }

    /** After all other listeners: what is set from here on belongs to what comes next. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void onMove(DelegateExecution moved) {
        forget();
    }

    /** Begins anew. */
    public void forget() {
        changes().clear();
    }

    /** The values by name, once. */
    public Map<String, @Nullable Object> take() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        takeChanges().forEach((name, change) -> {
            if (!VariableValues.isRemoval(change)) {
                values.put(name, VariableValues.of(change));
            }
        });
        return values;
    }

    Map<String, HistoricVariableUpdateEventEntity> takeChanges() {
        Map<String, HistoricVariableUpdateEventEntity> taken = new LinkedHashMap<>(changes());
        forget();
        return taken;
    }

    private static Map<String, HistoricVariableUpdateEventEntity> changes() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Buffer.class::isInstance)
                .map(Buffer.class::cast)
                .findFirst()
                .orElseGet(EnteredValues::begin)
                .changes();
    }

    private static Buffer begin() {
        Buffer buffer = new Buffer(new LinkedHashMap<>());
        TransactionSynchronizationManager.registerSynchronization(buffer);
        return buffer;
    }
}
