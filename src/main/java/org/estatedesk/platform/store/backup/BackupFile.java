package org.estatedesk.platform.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.estatedesk.platform.store.server.OwnersFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A zip of three parts: statements that make the tables, the rows of each table as {@code COPY} writes them, and the
 * statements for what comes after the rows. Each part has its checksum, and a file cut short has no directory.
 */
final class BackupFile {

    private static final String BEFORE = "schema-before-data.sql";
    private static final String AFTER = "schema-after-data.sql";
    private static final String ROWS = "rows/";
    /** Between two statements; a function's text holds line ends and semicolons of its own. */
    private static final String END = ";\n-- end of statement\n";

    private static final String TABLES = "select quote_ident(relname) from pg_class"
            + " where relnamespace = current_schema()::regnamespace and relkind = 'r' order by oid";

    private BackupFile() {}

    /**
     * Writes all rows as they are at one moment, while others go on.
     *
     * @throws IOException when the file cannot be written or is there already
     */
    static String write(Connection connection, Path file) throws IOException, SQLException {
        Path unfinished = OwnersFile.create(file.resolveSibling(file.getFileName() + ".unfinished"));
        if (Files.exists(file)) {
            throw new IOException(file + " is there already.");
        }
        connection.setAutoCommit(false);
        run(connection, "set transaction isolation level repeatable read, read only; set local statement_timeout = 0");
        long rows = 0;
        List<String> tables = ask(connection, TABLES);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            writeStatements(connection, zip, BEFORE);
            for (String table : tables) {
                zip.putNextEntry(new ZipEntry(ROWS + table));
                rows += copier(connection).copyOut("copy " + table + " to stdout", zip);
            }
            writeStatements(connection, zip, AFTER);
        }
        connection.rollback();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return said(tables.size(), rows) + " are kept in " + file + ".";
    }

    private static void writeStatements(Connection connection, ZipOutputStream zip, String part)
            throws IOException, SQLException {
        String query = new ClassPathResource("store/" + part).getContentAsString(StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(part));
        zip.write(String.join(END, ask(connection, query)).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Brings the rows back, all or none.
     *
     * @throws IOException when the file cannot be read, or the store is not empty
     */
    static String restore(Connection connection, Path file) throws IOException, SQLException {
        if (!ask(connection, TABLES).isEmpty()) {
            throw new IOException("the store is not empty. Stop the desk and give it an empty directory or database.");
        }
        connection.setAutoCommit(false);
        run(connection, "set local check_function_bodies = off; set local statement_timeout = 0");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            runAll(connection, zip, BEFORE);
            List<? extends ZipEntry> tables = zip.stream()
                    .filter(entry -> entry.getName().startsWith(ROWS))
                    .toList();
            long rows = 0;
            for (ZipEntry table : tables) {
                rows += copyIn(connection, zip, table);
            }
            runAll(connection, zip, AFTER);
            connection.commit();
            return said(tables.size(), rows) + " are back. Start the desk, and check with --verify-journal.";
        }
    }

    private static long copyIn(Connection connection, ZipFile zip, ZipEntry table) throws IOException, SQLException {
        String name = table.getName().substring(ROWS.length());
        try (InputStream rows = zip.getInputStream(table)) {
            return copier(connection).copyIn("copy " + name + " from stdin", rows);
        }
    }

    private static void runAll(Connection connection, ZipFile zip, String part) throws IOException, SQLException {
        try (InputStream statements = zip.getInputStream(zip.getEntry(part))) {
            for (String statement : new String(statements.readAllBytes(), StandardCharsets.UTF_8).split(END)) {
                run(connection, statement);
            }
        }
    }

    private static CopyManager copier(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static List<String> ask(Connection connection, String query) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true)).queryForList(query, String.class);
    }

    private static void run(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static String said(int tables, long rows) {
        return rows + " rows of " + tables + " tables";
    }
}
