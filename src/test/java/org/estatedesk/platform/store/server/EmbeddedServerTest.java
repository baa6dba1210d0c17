package org.estatedesk.platform.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedServerTest {

    @TempDir
    static Path unpackedOnce;

    @TempDir
    Path directory;

    private StoreLayout layout;

    @BeforeEach
    void layOut() throws IOException {
        // A path as people have them: with a space and Chinese characters.
        layout = new StoreLayout(directory.resolve("物业 data"));
        Files.createDirectories(layout.root());
        Files.createSymbolicLink(layout.runtime(), unpackedOnce.toRealPath());
    }

    @Test
    void keepsDataAcrossRestarts() throws SQLException {
        try (EmbeddedServer server = StoreHolder.start(layout)) {
            ask(server, "CREATE TABLE kept AS SELECT 42 AS id");
        }
        try (EmbeddedServer server = StoreHolder.start(layout)) {
            assertThat(ask(server, "SELECT id FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void writesDurablyAndSortsTheSameEverywhere() throws SQLException {
        try (EmbeddedServer server = StoreHolder.start(layout)) {
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(server, "SHOW server_encoding")).isEqualTo("UTF8");
            String locale = "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = ";
            assertThat(ask(server, locale + "'postgres'")).isEqualTo("b C.UTF-8");
        }
    }

    @Test
    void opensOnlyForThePasswordThatOnlyItsOwnerCanRead() throws IOException {
        try (EmbeddedServer server = StoreHolder.start(layout)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), PostgresTools.USER, "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "postgres", ""))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(layout.password())))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesASecondDeskAndLeavesTheFirstAlone() throws Exception {
        try (EmbeddedServer server = StoreHolder.start(layout)) {
            assertThatThrownBy(() -> StoreHolder.start(layout))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("Another desk is already running on the data directory " + layout.root());
            Process second = holder();
            assertThat(second.inputReader().lines()).last().asString().startsWith("Another desk is already running");
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void worksOnWithEveryCommittedRowAfterItsDeskWasKilled() throws Exception {
        Process killed = holder();
        int committed = rowsUntilKilled(killed);
        try (EmbeddedServer server = StoreHolder.start(layout)) {
            assertThat(Integer.parseInt(ask(server, "SELECT count(*) FROM kept")))
                    .isGreaterThanOrEqualTo(committed);
        }
        assertThat(layout.data().resolve("postmaster.pid")).doesNotExist();
    }

    /** A server answers a moment before it notes that it is ready. */
    @Test
    void knowsItsServerAfterTheClockWasSet() throws Exception {
        try (EmbeddedServer server = StoreHolder.start(layout)) {
            Path noted = layout.data().resolve("postmaster.pid");
            String lines = await().forever().until(() -> Files.readString(noted), text -> text.contains("ready"));
            Files.writeString(noted, lines.replaceFirst("\n\\d{10}\n", "\n1700000000\n"));
            assertThat(LeftoverServer.isAlive(layout.data())).isTrue();
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void forgetsAProcessNumberThatBelongsToSomebodyElseByNow() throws Exception {
        StoreHolder.start(layout).close();
        // Our own number: alive, and certainly not to be stopped.
        String stale = ProcessHandle.current().pid() + "\n" + layout.data() + "\n1700000000\n5432\n\n127.0.0.1\n";
        Files.writeString(layout.data().resolve("postmaster.pid"), stale);
        try (EmbeddedServer server = StoreHolder.start(layout)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void beginsAnewWhenItsFirstStartWasKilledHalfway() throws Exception {
        Files.createDirectories(layout.unfinished().resolve("base"));
        Files.createDirectories(layout.runtime().resolve("unfinished/bin"));
        Files.writeString(layout.root().resolve("estatedesk-password.unfinished"), "old");
        try (EmbeddedServer server = StoreHolder.start(layout)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
        assertThat(layout.unfinished()).doesNotExist();
    }

    @Test
    void saysInOneSentenceThatTheDirectoryCannotBeWritten() throws IOException {
        StoreLayout occupied = new StoreLayout(Files.writeString(directory.resolve("file"), "not a directory"));
        assertThatThrownBy(() -> StoreHolder.start(occupied))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("The data directory " + occupied.root() + " cannot be written");
    }

    @Test
    void saysInOneSentenceThatRootMayNotRunIt() throws Exception {
        // Root of a namespace that allows no further namespaces: what a locked-down container looks like.
        String script = "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$@\"";
        List<String> command = new ArrayList<>(List.of("unshare", "-Ur", "sh", "-c", script, "sh"));
        assumeThat(new ProcessBuilder("unshare", "-Ur", "true").start().waitFor())
                .isZero();
        command.addAll(holderCommand());
        Process blocked = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(blocked.inputReader().lines())
                .last()
                .asString()
                .contains("user namespaces are blocked", "start the desk as an ordinary user");
    }

    private static String ask(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = StoreHolder.connect(server);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }

    private static int rowsUntilKilled(Process holder) throws Exception {
        int committed = 0;
        try (BufferedReader rows = holder.inputReader()) {
            while (committed < 200) {
                String line = rows.readLine();
                committed = line.startsWith("row ") ? Integer.parseInt(line.substring(4)) : 0;
            }
            holder.destroyForcibly();
            assertThat(holder.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        return committed;
    }

    private Process holder() throws IOException {
        return new ProcessBuilder(holderCommand())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> holderCommand() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classpath = System.getProperty("java.class.path");
        return List.of(
                java,
                "-Dfile.encoding=UTF-8",
                "-cp",
                classpath,
                StoreHolder.class.getName(),
                layout.root().toString());
    }
}
