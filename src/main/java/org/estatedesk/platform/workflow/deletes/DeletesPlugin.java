package org.estatedesk.platform.workflow.deletes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Lets the engine speak to its store through {@link GroupedDeletes}, and no more of incidents than there are. */
@Component
class DeletesPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<SessionFactory> own =
                new ArrayList<>(Objects.requireNonNullElse(engine.getCustomSessionFactories(), List.of()));
        own.add(new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return DbSqlSession.class;
            }

            @Override
            public Session openSession() {
                return new GroupedDeletes(engine.getDbSqlSessionFactory());
            }
        });
        engine.setCustomSessionFactories(own);
        List<IncidentHandler> handlers =
                new ArrayList<>(Objects.requireNonNullElse(engine.getCustomIncidentHandlers(), List.of()));
        handlers.add(new JobIncidents());
        engine.setCustomIncidentHandlers(handlers);
    }
}
