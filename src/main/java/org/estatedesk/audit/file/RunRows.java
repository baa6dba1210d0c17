package org.estatedesk.audit.file;

import java.util.List;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Window;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads what the engine's tables hold about the processes of a case. */
@Component
public class RunRows {

    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks about its processes: {@code :runs}. */
    public StatementSpec ask(String sql, OpenFile file) {
        return jdbc.sql(sql).param("runs", Sql.orNone(file.runIds()));
    }

    /** Asks for the {@code :rows} of a page behind a {@code :time} and an {@code :id}. */
    public StatementSpec ask(String sql, OpenFile file, Window window) {
        Cursor after = window.after("nt");
        return ask(sql, file)
                .param("time", Sql.time(after.moment(0)))
                .param("id", after.text(1, ""))
                .param("rows", window.rows());
    }

    /** The rows of such a page. */
    public <T> List<T> page(String sql, OpenFile file, Window window, RowMapper<T> row) {
        return ask(sql, file, window).query(row).list();
    }

    /** How many rows of a table are about its processes. */
    public long count(String table, OpenFile file) {
        return ask("select count(*) from " + table + " where proc_inst_id_ in (:runs)", file)
                .query(Long.class)
                .single();
    }
}
