package org.estatedesk.audit.workflow.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.estatedesk.audit.file.technical.EngineWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jobs, incidents and the job log from the engine's tables. */
@Component
class StoredWork implements EngineWork {

    private static final String STEP_NAME = """
            coalesce((select act_name_ from act_hi_actinst a
                      where a.proc_inst_id_ = w.%1$s and a.act_id_ = %2$s limit 1), %2$s) as step""";

    private static final String JOBS = """
            select w.id_, coalesce(drawn.job_type_, w.type_) as type, w.duedate_, w.retries_, w.suspension_state_,
                   w.exception_msg_, %s
            from act_ru_job w left join act_ru_jobdef drawn on drawn.id_ = w.job_def_id_
            where w.process_instance_id_ in (:runs) order by w.duedate_, w.id_""".formatted(STEP_NAME.formatted("process_instance_id_", "drawn.act_id_"));

    private static final String INCIDENTS = """
            select w.id_, w.incident_type_, w.create_time_, w.end_time_, w.incident_state_, w.incident_msg_,
                   w.history_configuration_, %s
            from act_hi_incident w where w.proc_inst_id_ in (:runs) order by w.create_time_, w.id_""".formatted(STEP_NAME.formatted("proc_inst_id_", "w.activity_id_"));

    private static final String LOG = """
            select w.id_, w.timestamp_, w.job_state_, w.job_def_type_, w.job_retries_, w.job_exception_msg_,
                   w.job_exception_stack_id_ is not null as stack_trace, %s
            from act_hi_job_log w where w.process_instance_id_ in (:runs)
            order by w.timestamp_ desc, w.sequence_counter_ desc, w.id_ desc limit :most""".formatted(STEP_NAME.formatted("process_instance_id_", "w.act_id_"));

    private static final String STACK_TRACE = """
            select b.bytes_ from act_hi_job_log w join act_ge_bytearray b on b.id_ = w.job_exception_stack_id_
            where w.id_ = :id and w.process_instance_id_ in (:runs)""";

    private static final List<String> EVENTS = List.of("CREATED", "FAILED", "SUCCESSFUL", "DELETED");
    private static final List<String> STATES = List.of("OPEN", "RESOLVED", "DELETED");

    /** The engine's number for what is suspended. */
    private static final int SUSPENDED = 2;

    private final JdbcClient jdbc;

    StoredWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Job> jobs(List<String> runIds) {
        return asked(JOBS, runIds)
                .query((row, index) -> new Job(
                        row.getString("id_"),
                        row.getString("type"),
                        row.getString("step"),
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
                        row.getString("step"),
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
                        row.getString("step"),
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

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private JdbcClient.StatementSpec asked(String sql, List<String> runIds) {
        return jdbc.sql(sql).param("runs", Sql.orNone(runIds));
    }
}
