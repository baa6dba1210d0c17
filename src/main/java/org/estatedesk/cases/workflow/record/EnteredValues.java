package org.estatedesk.cases.workflow.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.estatedesk.platform.PerTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The variables that were set since the process last moved, in this transaction: at a completion these are what was
 * entered, at a message what came with it, at a change by hand what was changed.
 */
@Component
public class EnteredValues {

    private final PerTransaction<Map<String, HistoricVariableUpdateEventEntity>> changes =
            new PerTransaction<>(LinkedHashMap::new);

    @EventListener
    void onChange(HistoricVariableUpdateEventEntity change) {
        changes.get().put(change.getVariableName(), change);
    }

    /** After all other listeners: what is set from here on belongs to what comes next. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void onMove(DelegateExecution moved) {
        forget();
    }

    /** Begins anew. */
    public void forget() {
        changes.get().clear();
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
        Map<String, HistoricVariableUpdateEventEntity> taken = new LinkedHashMap<>(changes.get());
        forget();
        return taken;
    }
}
