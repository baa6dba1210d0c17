package org.estatedesk.platform.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class StoreWatchTest {

    @TempDir
    Path directory;

    private final CountDownLatch lost = new CountDownLatch(1);

    private StoreLayout layout;

    @BeforeEach
    void layOut() {
        layout = new StoreLayout(directory);
    }

    @Test
    void aKilledServerRunsAgainAtItsAddressWithEveryCommittedRow() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(layout, lost::countDown)) {
            execute(server, "CREATE TABLE kept AS SELECT 42 AS id");
            postmaster().destroyForcibly();
            await().atMost(Patience.of(Duration.ofSeconds(30)))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(kept(server)).isEqualTo(42));
        }
        assertThat(lost.getCount()).isEqualTo(1);
        assertThat(layout.data().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void aServerThatCannotStartAgainIsReportedAndDoesNotHinderTheEnd() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(layout, lost::countDown)) {
            Files.move(layout.data().resolve("global/pg_control"), directory.resolve("pg_control"));
            assertThat(server.jdbcUrl()).contains("127.0.0.1");
            postmaster().destroyForcibly();
            assertThat(lost.await(Patience.of(Duration.ofSeconds(60)).toMillis(), TimeUnit.MILLISECONDS))
                    .isTrue();
        }
    }

    @Test
    void theWriteAheadLogTakesNoMoreThanTheOperatorsPageSays() throws SQLException, IOException {
        try (EmbeddedServer server = EmbeddedServer.start(layout, lost::countDown);
                Connection connection = StoreHolder.connect(server);
                Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("SHOW max_wal_size")) {
            size.next();
            assertThat(size.getString(1)).isEqualTo("256MB");
        }
        assertThat(Files.readString(Path.of("docs/operations.md"))).contains("256 MB");
    }

    private ProcessHandle postmaster() throws IOException {
        String first =
                Files.readAllLines(layout.data().resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = StoreHolder.connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int kept(EmbeddedServer server) throws SQLException {
        try (Connection connection = StoreHolder.connect(server);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT id FROM kept")) {
            found.next();
            return found.getInt(1);
        }
    }
}
