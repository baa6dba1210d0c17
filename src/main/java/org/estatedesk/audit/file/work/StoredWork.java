package org.estatedesk.audit.file.work;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.RunRows;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.audit.file.work.TechnicalView.Incident;
import org.estatedesk.audit.file.work.TechnicalView.Job;
import org.estatedesk.audit.file.work.TechnicalView.Line;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Jobs, incidents and the job log from the engine's tables. In a transaction, the names of steps are read over the same
 * connection.
 */
@Component
@Transactional(readOnly = true)
class StoredWork {

    private static final int LATEST = 200;

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

    private final RunRows rows;
    private final DrawingVersions drawings;
    private final DeskTime times;

    StoredWork(RunRows rows, DrawingVersions drawings, DeskTime times) {
        this.rows = rows;
        this.drawings = drawings;
        this.times = times;
    }

    TechnicalView of(OpenFile file) {
        return new TechnicalView(jobs(file), incidents(file), log(file), logTotal(file));
    }

    private List<Job> jobs(OpenFile file) {
        return rows.ask(JOBS, file)
                .query((row, index) -> new Job(
                        row.getString("id_"),
                        row.getString("type"),
                        step(row),
                        times.isoOrNull(Sql.momentOrNull(row, "duedate_")),
                        row.getInt("retries_"),
                        row.getInt("suspension_state_") == SUSPENDED,
                        file.mask().text(row.getString("exception_msg_"))))
                .list();
    }

    private List<Incident> incidents(OpenFile file) {
        return rows.ask(INCIDENTS, file)
                .query((row, index) -> new Incident(
                        row.getString("id_"),
                        row.getString("incident_type_"),
                        step(row),
                        times.iso(Sql.moment(row, "create_time_")),
                        times.isoOrNull(Sql.momentOrNull(row, "end_time_")),
                        STATES.get(row.getInt("incident_state_")),
                        file.mask().text(row.getString("incident_msg_")),
                        row.getString("history_configuration_")))
                .list();
    }

    private List<Line> log(OpenFile file) {
        return rows.ask(LOG, file)
                .param("most", LATEST)
                .query((row, index) -> new Line(
                        row.getString("id_"),
                        times.iso(Sql.moment(row, "timestamp_")),
                        EVENTS.get(row.getInt("job_state_")),
                        row.getString("job_def_type_"),
                        step(row),
                        row.getObject("job_retries_", Integer.class),
                        file.mask().text(row.getString("job_exception_msg_")),
                        row.getBoolean("stack_trace")))
                .list();
    }

    private long logTotal(OpenFile file) {
        return rows.ask("select count(*) from act_hi_job_log where process_instance_id_ in (:runs)", file)
                .query(Long.class)
                .single();
    }

    /** The stack trace of a line about one of its processes. */
    Optional<String> stackTrace(OpenFile file, String lineId) {
        return rows.ask(STACK_TRACE, file)
                .param("id", lineId)
                .query(byte[].class)
                .optional()
                .map(StoredWork::text)
                .map(file.mask()::text);
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
}
