package org.estatedesk.audit.workflow;

import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes the history as the engine does, but remembers when steps and activities began: the engine reads that moment again for
 * how long each lasted, one statement for each that goes on or ends. It never changes. What another node began, or what began
 * long ago, is read.
 */
class RememberedStarts extends DbHistoryEventHandler {

    /** Some megabytes: those that wait are few beside those that pass. */
    private static final int MOST = 20_000;

    private static final Set<Class<?>> KINDS =
            Set.of(HistoricActivityInstanceEventEntity.class, HistoricTaskInstanceEventEntity.class);

    private final Map<String, Date> starts = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Date> eldest) {
            return size() > MOST;
        }
    });

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (event instanceof HistoricScopeInstanceEvent run && KINDS.contains(event.getClass())) {
            write(run);
        } else {
            super.insertOrUpdate(event);
        }
    }

    private void write(HistoricScopeInstanceEvent run) {
        Date began = isInitialEvent(run) ? null : starts.get(run.getId());
        if (began == null || getDbEntityManager().getCachedEntity(run.getClass(), run.getId()) != null) {
            super.insertOrUpdate(run);
        } else {
            run.setStartTime(began);
            getDbEntityManager().merge(run);
        }
        if (run.getEndTime() != null) {
            starts.remove(run.getId());
        } else if (run.getStartTime() != null) {
            starts.put(run.getId(), run.getStartTime());
        }
    }
}
