package org.estatedesk.platform.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.estatedesk.platform.store.server.EmbeddedServer;
import org.estatedesk.platform.store.server.StoreHolder;
import org.estatedesk.platform.store.server.StoreLayout;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An external PostgreSQL for several nodes. */
final class SharedStore implements AutoCloseable {

    private final EmbeddedServer server;
    private final Path directory;
    private final JdbcTemplate sql;

    private SharedStore(EmbeddedServer server, Path directory) {
        this.server = server;
        this.directory = directory;
        this.sql =
                new JdbcTemplate(new DriverManagerDataSource(server.jdbcUrl(), EmbeddedServer.USER, server.password()));
    }

    /** Starts one below that directory; its database is empty. */
    static SharedStore in(Path directory) throws IOException {
        StoreLayout layout = new StoreLayout(Files.createDirectories(directory.resolve("external")));
        return new SharedStore(StoreHolder.start(layout), directory);
    }

    JdbcTemplate sql() {
        return sql;
    }

    /** How many rows there are "from" something. */
    long count(String from) {
        return Objects.requireNonNull(sql.queryForObject("select count(*)" + from, Long.class));
    }

    Connection connect() throws SQLException {
        return StoreHolder.connect(server);
    }

    /** Begins to start a node on it, with the demo's people. */
    DeskProcess node(String... arguments) throws IOException {
        List<String> options = List.of(
                "-Xmx512m",
                "-Dspring.datasource.url=" + server.jdbcUrl(),
                "-Dspring.datasource.username=" + EmbeddedServer.USER,
                "-Dspring.datasource.password=" + server.password(),
                "-Destatedesk.demo=true");
        return DeskProcess.start(directory.resolve("none"), options, arguments);
    }

    @Override
    public void close() {
        server.close();
    }
}
