package org.estatedesk.platform.store.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A process for tests to kill: holds the store and prints {@code row n} for each row once it is committed. */
public final class StoreHolder {

    private StoreHolder() {}

    public static void main(String[] args) throws SQLException {
        try (EmbeddedServer server = start(new StoreLayout(Path.of(args[0])));
                Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (id int PRIMARY KEY)");
            for (int id = 1; ; id++) {
                statement.execute("INSERT INTO kept VALUES (" + id + ")");
                System.out.println("row " + id);
            }
        } catch (StoreFailure e) {
            System.out.println(e.getMessage());
        }
    }

    /** A server whose end for good nobody minds. */
    public static EmbeddedServer start(StoreLayout layout) {
        return EmbeddedServer.start(layout, () -> {});
    }

    /** As the one who may do everything. */
    public static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), PostgresTools.USER, server.password());
    }
}
