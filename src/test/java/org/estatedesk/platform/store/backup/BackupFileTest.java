package org.estatedesk.platform.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.Contact;
import org.estatedesk.platform.store.server.EmbeddedServer;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DeskTest
class BackupFileTest {

    @Autowired
    DataSource store;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Cases cases;

    @Autowired
    EmbeddedServer server;

    @TempDir
    Path directory;

    @BeforeEach
    void anotherDatabase() {
        Contact contact = new Contact("李\t\"女士\" \\ 😀", "13800000000", "3-2A1", "phone", "line\nend");
        cases.open(new NewCase("CMP", "test", "1", contact, "hotline", null, Map.of()));
        jdbc.execute("create database restored");
    }

    @AfterEach
    void onlyTheDesksDatabase() {
        jdbc.execute("drop database restored with (force)");
    }

    @Test
    void whatIsRestoredIsWhatWasKeptTablesRowsIndexesTriggersAndSequences() throws Exception {
        Path kept = directory.resolve("kept.zip");
        assertThat(keep(kept)).contains(" rows of ", " tables are kept in " + kept);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        Path again = directory.resolve("again.zip");
        try (Connection restored = restored()) {
            assertThat(BackupFile.restore(restored, kept)).contains(" tables are back");
        }
        try (Connection restored = restored()) {
            BackupFile.write(restored, again);
        }
        Map<String, String> before = parts(kept);
        Map<String, String> after = parts(again);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((part, text) ->
                assertThat(after.get(part).equals(text)).describedAs(part).isTrue());
    }

    @Test
    void aStoreThatHoldsSomethingIsLeftAlone() throws Exception {
        Path kept = directory.resolve("kept.zip");
        keep(kept);
        try (Connection full = restored()) {
            full.createStatement().execute("create table somebodys (id int)");
            assertThatThrownBy(() -> BackupFile.restore(full, kept)).hasMessageContaining("the store is not empty");
        }
    }

    @Test
    void aFileThatWasCutShortRestoresNothing() throws Exception {
        Path kept = directory.resolve("kept.zip");
        keep(kept);
        byte[] whole = Files.readAllBytes(kept);
        Files.write(kept, Arrays.copyOf(whole, whole.length / 2));
        try (Connection restored = restored()) {
            assertThatThrownBy(() -> BackupFile.restore(restored, kept)).isInstanceOf(IOException.class);
        }
        assertThat(tables()).isZero();
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws Exception {
        Path earlier = Files.writeString(directory.resolve("earlier.zip"), "earlier");
        assertThatThrownBy(() -> keep(earlier)).hasMessageContaining("is there already");
        assertThat(earlier).hasContent("earlier");
    }

    private String keep(Path file) throws IOException, SQLException {
        try (Connection connection = store.getConnection()) {
            return BackupFile.write(connection, file);
        }
    }

    private Connection restored() throws SQLException {
        String url = server.jdbcUrl().replaceAll("/postgres$", "/restored");
        return DriverManager.getConnection(url, EmbeddedServer.USER, server.password());
    }

    private int tables() throws SQLException {
        try (Connection restored = restored();
                var found = restored.createStatement()
                        .executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                // PostgreSQL writes a AND b AND c with other brackets when it reads its own words.
                parts.put(entry.getName(), entry.getName().endsWith(".sql") ? part.replaceAll("[()]", "") : part);
            }
        }
        return parts;
    }
}
