package org.estatedesk.platform.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What nodes over one store tell one another at once, by PostgreSQL's NOTIFY, on a session of its own that waits without
 * asking. It only hastens: while the store is away nothing is heard, and whoever listens looks now and then by itself.
 */
@Component
@Lazy // The commands beside a desk find it too, and have neither news nor what it needs.
public class NodeNews implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(NodeNews.class);
    private static final int ANY_TIME = 0;
    private static final long SECONDS_TO_RETURN = 5;

    private final JdbcConnectionDetails details;
    private final JdbcClient store;
    private final Map<String, Runnable> listeners = new ConcurrentHashMap<>();
    private volatile @Nullable Connection session;
    private final String node = ' ' + UUID.randomUUID().toString();
    private volatile boolean over;

    NodeNews(JdbcConnectionDetails details, JdbcClient store) {
        this.details = details;
        this.store = store;
    }

    /** Calls the listener whenever another node tells something about that topic, and after a time without hearing. */
    public synchronized void listen(String topic, Runnable listener) {
        if (listeners.isEmpty()) {
            Thread thread = new Thread(this::listen, "node-news");
            thread.setDaemon(true);
            thread.start();
        }
        listeners.put(topic, listener);
    }

    /** With the transaction, if there is one. */
    public void tell(String topic) {
        store.sql("select pg_notify('estatedesk', :topic)")
                .param("topic", topic + node)
                .query((row, number) -> topic)
                .list();
    }

    private void listen() {
        while (!over) {
            try (Connection connection =
                    DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
                session = connection;
                connection.createStatement().execute("listen estatedesk");
                // Whatever was told before.
                listeners.values().forEach(NodeNews::call);
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException storeIsAway) {
                log.debug("Other nodes are heard again when the store is back", storeIsAway);
                pause();
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (!over) {
            for (PGNotification told : connection.getNotifications(ANY_TIME)) {
                hear(told.getParameter());
            }
        }
    }

    private void hear(String told) {
        if (!told.endsWith(node)) {
            call(listeners.getOrDefault(StringUtils.substringBefore(told, ' '), () -> {}));
        }
    }

    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException storeIsAway) {
            log.debug("News of another node was not followed", storeIsAway);
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(over ? 0 : SECONDS_TO_RETURN);
        } catch (InterruptedException e) {
            over = true;
        }
    }

    @Override
    public void destroy() throws SQLException {
        over = true;
        Connection now = session;
        if (now != null) {
            now.abort(Runnable::run);
        }
    }
}
