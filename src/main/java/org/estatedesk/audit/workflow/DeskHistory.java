package org.estatedesk.audit.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.batch.history.HistoricBatchEntity;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.CompositeHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the engine keeps of its history: all of it, but no second copy of each value of a form. Whoever changed which value
 * when stands with the variable itself, and so every page, case file, evidence pack and check reads it.
 *
 * <p>Bears the engine's name and number of the fullest level: a store may go from either to the other.
 */
@Component
class DeskHistory extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new EverythingOnce()));
        engine.setHistoryEventProducer(new NoBatchOfTimers());
    }

    /** As the engine puts them together: whoever listens hears of it before it is written. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        List<HistoryEventHandler> handlers = new ArrayList<>(engine.getCustomHistoryEventHandlers());
        handlers.add(new RememberedStarts());
        engine.setHistoryEventHandler(new CompositeHistoryEventHandler(handlers));
    }

    static final class EverythingOnce extends HistoryLevelFull {

        private static final Set<HistoryEventType> AGAIN = Set.of(HistoryEventTypes.FORM_PROPERTY_UPDATE);

        @Override
        public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object about) {
            return !AGAIN.contains(event) && super.isHistoryEventProduced(event, about);
        }

        /** The engine asks whether it has the details of a full level, which it has. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof HistoryLevelFull;
        }

        @Override
        public int hashCode() {
            return getId();
        }
    }

    /** The engine looks for a batch behind each job, by what is drawn at a timer. */
    private static final class NoBatchOfTimers extends CacheAwareHistoryEventProducer {

        private static final Pattern ID = Pattern.compile("[0-9a-f-]+");

        @Override
        protected @Nullable HistoricBatchEntity getHistoricBatchById(String id) {
            return ID.matcher(id).matches() ? super.getHistoricBatchById(id) : null;
        }
    }
}
