package org.estatedesk.audit.file.work;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.drawings.DrawingVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Jobs, incidents and the job log from the engine's tables. In a transaction, the names of steps are read over the same
 * connection.
 */
@Component
@Transactional(readOnly = true)
class StoredWork implements EngineWork {

    /** For drawings that were deleted since. */
    private static final String HAPPENED = """
            (select a.act_name_ from act_hi_actinst a
             where a.proc_inst_id_ = w.%s and a.act_id_ = %s limit 1) as happened
            """;

    private static final String JOBS = """
            select w.id_, coalesce(drawn.job_type_, w.type_) as type, w.duedate_, w.retries_, w.suspension_state_,
                   w.exception_msg_, w.process_def_id_ as drawing, drawn.act_id_ as step, %s
            from act_ru_job w left join act_ru_jobdef drawn on drawn.id_ = w.job_def_id_
            where w.process_instance_id_ in (:runs) order by w.duedate_, w.id_""".formatted(HAPPENED.formatted("process_instance_id_", "drawn.act_id_"));

    private static final String INCIDENTS = """
            select w.id_, w.incident_type_, w.create_time_, w.end_time_, w.incident_state_, w.incident_msg_,
                   w.history_configuration_, w.proc_def_id_ as drawing, w.activity_id_ as step, %s
            from act_hi_incident w where w.proc_inst_id_ in (:runs) order by w.create_time_, w.id_""".formatted(HAPPENED.formatted("proc_inst_id_", "w.activity_id_"));

    private static final String LOG = """
            select w.id_, w.timestamp_, w.job_state_, w.job_def_type_, w.job_retries_, w.job_exception_msg_,
                   w.job_exception_stack_id_ is not null as stack_trace,
                   w.process_def_id_ as drawing, w.act_id_ as step, %s
            from act_hi_job_log w where w.process_instance_id_ in (:runs)
            order by w.timestamp_ desc, w.sequence_counter_ desc, w.id_ desc limit :most""".formatted(HAPPENED.formatted("process_instance_id_", "w.act_id_"));

    private static final String STACK_TRACE = """
            select b.bytes_ from act_hi_job_log w join act_ge_bytearray b on b.id_ = w.job_exception_stack_id_
            where w.id_ = :id and w.process_instance_id_ in (:runs)""";

    private static final List<String> EVENTS = List.of("CREATED", "FAILED", "SUCCESSFUL", "DELETED");
    private static final List<String> STATES = List.of("OPEN", "RESOLVED", "DELETED");

    /** The engine's number for what is suspended. */
    private static final int SUSPENDED = 2;

    private final JdbcClient jdbc;
    private final DrawingVersions drawings;

    StoredWork(JdbcClient jdbc, DrawingVersions drawings) {
        this.jdbc = jdbc;
        this.drawings = drawings;
    }

    @Override
    public List<Job> jobs(List<String> runIds) {
        return asked(JOBS, runIds)
                .query((row, index) -> new Job(
                        row.getString("id_"),
                        row.getString("type"),
                        step(row),
                        Sql.momentOrNull(row, "duedate_"),
                        row.getInt("retries_"),
                        row.getInt("suspension_state_") == SUSPENDED,
                        row.getString("exception_msg_")))
                .list();
    }

    @Override
    public List<Incident> incidents(List<String> runIds) {
        return asked(INCIDENTS, runIds)
                .query((row, index) -> new Incident(
                        row.getString("id_"),
                        row.getString("incident_type_"),
                        step(row),
                        Sql.moment(row, "create_time_"),
                        Sql.momentOrNull(row, "end_time_"),
                        STATES.get(row.getInt("incident_state_")),
                        row.getString("incident_msg_"),
                        row.getString("history_configuration_")))
                .list();
    }

    @Override
    public List<Line> log(List<String> runIds, int most) {
        return asked(LOG, runIds)
                .param("most", most)
                .query((row, index) -> new Line(
                        row.getString("id_"),
                        Sql.moment(row, "timestamp_"),
                        EVENTS.get(row.getInt("job_state_")),
                        row.getString("job_def_type_"),
                        step(row),
                        Sql.intOrNull(row, "job_retries_"),
                        row.getString("job_exception_msg_"),
                        row.getBoolean("stack_trace")))
                .list();
    }

    @Override
    public long logTotal(List<String> runIds) {
        return asked("select count(*) from act_hi_job_log where process_instance_id_ in (:runs)", runIds)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<String> stackTrace(List<String> runIds, String lineId) {
        return asked(STACK_TRACE, runIds)
                .param("id", lineId)
                .query(byte[].class)
                .optional()
                .map(StoredWork::text);
    }

    /** As it is drawn in the version on which the case ran. */
    private @Nullable String step(ResultSet row) throws SQLException {
        String id = row.getString("step");
        String drawn = drawings.elementName(row.getString("drawing"), id);
        String happened = row.getString("happened");
        return happened != null && Objects.equals(drawn, id) ? happened : drawn;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private JdbcClient.StatementSpec asked(String sql, List<String> runIds) {
        return jdbc.sql(sql).param("runs", Sql.orNone(runIds));
    }
}
