package org.estatedesk.platform.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time prepare the store: our tables and the engine's, shipped drawings, groups, rights and people. A
 * second node that starts meanwhile waits and finds it done; neither Flyway's lock nor the engine's reaches that far. The
 * lock rests on a session of its own, without the pool's time limits, and ends with its node.
 */
@Component
class StartLock implements FlywayMigrationStrategy, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StartLock.class);
    private static final String LOCK = "advisory_lock(hashtext('estatedesk.start'))";

    /** However long the other takes; that its machine lost its power is noticed within half a minute. */
    private static final String PATIENT = "set lock_timeout = 0; set statement_timeout = 0;"
            + " set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 2";

    private final ObjectProvider<JdbcConnectionDetails> store;
    private @Nullable Connection session;

    StartLock(ObjectProvider<JdbcConnectionDetails> store) {
        this.store = store;
    }

    /** The first of what a start writes. */
    @Override
    public void migrate(Flyway flyway) {
        try {
            session = connect(store.getObject());
            lock(session);
        } catch (SQLException e) {
            throw new IllegalStateException("The store cannot be locked for this start", e);
        }
        flyway.migrate();
    }

    private static Connection connect(JdbcConnectionDetails store) throws SQLException {
        return DriverManager.getConnection(store.getJdbcUrl(), store.getUsername(), store.getPassword());
    }

    private static void lock(Connection session) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(PATIENT);
            if (!isFree(statement)) {
                log.info("Waiting for another node, which prepares the same store at this moment");
                statement.execute("select pg_" + LOCK);
            }
        }
    }

    private static boolean isFree(Statement statement) throws SQLException {
        try (ResultSet got = statement.executeQuery("select pg_try_" + LOCK)) {
            return got.next() && got.getBoolean(1);
        }
    }

    /** All beans are there, and with them all that they write; or the start failed. */
    @Override
    @EventListener(ContextRefreshedEvent.class)
    public void close() throws SQLException {
        if (session != null) {
            session.close();
        }
    }
}
