package org.estatedesk.platform.workflow;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/**
 * Adds our indexes to the engine's tables. A Flyway run of its own, because the engine makes its tables after our
 * migrations have run; being constructed with the rest, it is done before the first request and the first job.
 */
@Component
class EngineIndexes {

    /** The engine is asked for only so that its tables are there. */
    EngineIndexes(ProcessEngine engine, DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/engine")
                .table("flyway_engine_schema_history")
                // The schema is never empty here: count what others made as version 0.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
