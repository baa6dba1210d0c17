package org.estatedesk.platform.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.estatedesk.platform.drills.DeskProcess;
import org.estatedesk.support.RestPerson;
import org.springframework.jdbc.core.JdbcTemplate;

/** A desk in a process of its own, with everything on, over a PostgreSQL that counts its statements. */
final class MeasuredDesk implements AutoCloseable {

    private static final String OF_THE_DESK =
            " from pg_stat_statements where query !~* 'pg_stat|pg_current_wal' and query !~* '^(begin|commit|rollback)'";

    /** What a node asks when nobody does anything, and may ask at any time: a case is not charged with it. */
    private static final String BY_ITSELF =
            " and query !~* 'act_ru_job RES|min\\(greatest|act_ru_ext_task RES|clock_timestamp|from clock_jump|from warning|as gauge|notification_watch'";

    /** More options of Java for the desk, such as those of the flight recorder. */
    private static final String JAVA = System.getProperty("estatedesk.bench.java", "");

    private final EmbeddedPostgres server;
    private final DeskProcess desk;
    private final JdbcTemplate sql;

    private MeasuredDesk(EmbeddedPostgres server, DeskProcess desk) {
        this.server = server;
        this.desk = desk;
        this.sql = new JdbcTemplate(server.getPostgresDatabase());
    }

    static MeasuredDesk start(Path directory) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("timezone", "UTC")
                .setServerConfig("fsync", "on")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.max", "10000")
                .start();
        DeskProcess desk = DeskProcess.serving(
                directory.resolve("none"),
                Stream.concat(
                                Stream.of(
                                        "-Xmx512m",
                                        "-Dspring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                                        "-Dspring.datasource.username=postgres",
                                        "-Dspring.datasource.password=postgres",
                                        "-Destatedesk.demo=true"),
                                Stream.of(JAVA.split(" ")).filter(option -> !option.isEmpty()))
                        .toList());
        MeasuredDesk measured = new MeasuredDesk(server, desk);
        measured.sql.execute("create extension if not exists pg_stat_statements");
        return measured;
    }

    JdbcTemplate sql() {
        return sql;
    }

    RestPerson person(String name) {
        return new RestPerson(port(), name);
    }

    int port() {
        try {
            return desk.port();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Forgets what was counted, and all that the server is about to write into its statistics. */
    void countAnew() {
        sql.queryForList("select pg_stat_statements_reset()");
    }

    /** All statements since then, transactions' brackets apart. */
    double statements() {
        return number("select coalesce(sum(calls), 0)" + OF_THE_DESK);
    }

    /** Those among them that people's work made. */
    double statementsOfWork() {
        return number("select coalesce(sum(calls), 0)" + OF_THE_DESK + BY_ITSELF);
    }

    /** Rows that work wrote. */
    double rowsWritten() {
        return number("select coalesce(sum(rows), 0)" + OF_THE_DESK + BY_ITSELF
                + " and query ~* '^\\s*(insert|update|delete|with)'");
    }

    double transactions() {
        return number("select coalesce(sum(calls), 0) from pg_stat_statements where query ~* '^begin'");
    }

    /** Pages of eight kilobytes that were looked at, in the cache or on the disk. */
    double blocks() {
        return number("select coalesce(sum(shared_blks_hit + shared_blks_read), 0)" + OF_THE_DESK + BY_ITSELF);
    }

    /** Bytes of log written until now, by everybody. */
    double log() {
        return number("select pg_current_wal_lsn() - '0/0'::pg_lsn");
    }

    /** Milliseconds of processor time of the desk until now, without its database. */
    double processor() {
        return desk.processor().toMillis();
    }

    double number(String query) {
        Double number = sql.queryForObject(query, Double.class);
        return number == null ? 0 : number;
    }

    /** The statements that were sent most often. */
    List<String> mostOften(int most) {
        return sql.queryForList(
                "select calls || ' x ' || left(regexp_replace(query, '\\s+', ' ', 'g'), 150)" + OF_THE_DESK
                        + " order by calls desc limit " + most,
                String.class);
    }

    /** The statements that looked at the most blocks. */
    List<String> mostLooks(int most) {
        return sql.queryForList(
                "select shared_blks_hit + shared_blks_read || ' blocks: ' || regexp_replace(query, '\\s+', ' ', 'g')"
                        + OF_THE_DESK + " order by shared_blks_hit + shared_blks_read desc limit " + most,
                String.class);
    }

    @Override
    public void close() throws IOException {
        desk.close();
        server.close();
    }
}
