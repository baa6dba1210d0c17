package org.estatedesk.audit.file.path;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.estatedesk.audit.file.Run;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Visits from the table of activity instances; what only surrounds the runs of a step for several people is no visit. */
@Component
class Visits {

    /** The engine's number for a visit that was taken away. */
    private static final int CANCELLED = 2;

    private static final String BODY = "#multiInstanceBody";

    private static final String EACH = """
            select coalesce(parent_act_inst_id_, proc_inst_id_) as scope, act_id_, start_time_, end_time_, act_inst_state_
            from act_hi_actinst where proc_inst_id_ = ?
            order by start_time_, sequence_counter_, id_""";

    private static final String PAGE = """
            select visit.id_, coalesce(visit.sequence_counter_, 0) as counter, visit.act_id_, visit.act_name_,
                   visit.act_type_, visit.start_time_, visit.end_time_, visit.act_inst_state_,
                   exists (
                       select from promise p
                       where p.state = 'LATE' and p.execution_id in (visit.execution_id_, body.execution_id_)
                         and p.step_id = visit.act_id_) as late
            from act_hi_actinst visit
            left join act_hi_actinst body
                on body.id_ = visit.parent_act_inst_id_ and body.act_type_ = 'multiInstanceBody'
            where visit.proc_inst_id_ = :run and visit.act_type_ <> 'multiInstanceBody'
              and (visit.start_time_, coalesce(visit.sequence_counter_, 0), visit.id_) > (:time, :counter, :id)
            order by visit.start_time_, counter, visit.id_
            limit :rows""";

    private static final String COUNT =
            "select count(*) from act_hi_actinst where proc_inst_id_ = ? and act_type_ <> 'multiInstanceBody'";

    private final JdbcClient jdbc;
    private final DeskTime times;

    Visits(JdbcClient jdbc, DeskTime times) {
        this.jdbc = jdbc;
        this.times = times;
    }

    /** Hands over every visit, row by row. */
    void each(String runId, Consumer<Visit> reader) {
        jdbc.sql(EACH).param(runId).query((ResultSet row) -> reader.accept(visit(row)));
    }

    private static Visit visit(ResultSet row) throws SQLException {
        String id = row.getString("act_id_");
        return new Visit(
                row.getString("scope"),
                id.endsWith(BODY) ? id.substring(0, id.length() - BODY.length()) : id,
                Sql.moment(row, "start_time_"),
                Sql.momentOrNull(row, "end_time_"),
                isCancelled(row));
    }

    /**
     * A page in the order in which they began; a key has the number of a visit, when it began, the engine's own number, which
     * orders what happened in one millisecond, and its id.
     */
    Page<VisitView> page(Run run, Window window) {
        Cursor after = window.after("nnnt");
        long first = after.number(0, 0) + 1;
        List<VisitView> read = jdbc.sql(PAGE)
                .param("run", run.id())
                .param("time", Sql.time(after.moment(1)))
                .param("counter", after.number(2, -1))
                .param("id", after.text(3, ""))
                .param("rows", window.rows())
                .query((row, index) -> view(row, first + index))
                .list();
        return window.show(
                read, jdbc.sql(COUNT).param(run.id()).query(Long.class).single(), VisitView::key);
    }

    private VisitView view(ResultSet row, long no) throws SQLException {
        String stepId = row.getString("act_id_");
        Instant start = Sql.moment(row, "start_time_");
        Instant end = Sql.momentOrNull(row, "end_time_");
        return new VisitView(
                Cursor.of(no, start.toEpochMilli(), row.getLong("counter"), row.getString("id_")),
                no,
                stepId,
                Objects.requireNonNullElse(row.getString("act_name_"), stepId),
                row.getString("act_type_"),
                times.iso(start),
                times.isoOrNull(end),
                end == null ? null : Duration.between(start, end).toMillis(),
                isCancelled(row),
                row.getBoolean("late"));
    }

    private static boolean isCancelled(ResultSet row) throws SQLException {
        return row.getInt("act_inst_state_") == CANCELLED;
    }
}
