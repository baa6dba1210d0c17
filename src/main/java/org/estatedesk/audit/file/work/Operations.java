package org.estatedesk.audit.file.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's operation log. In a transaction, the names of steps are read over the same connection. */
@Component
@Transactional(readOnly = true)
class Operations {

    private static final String PAGE = """
            select done.id_, done.timestamp_, done.user_id_, done.operation_type_, done.entity_type_, done.property_,
                   done.org_value_, done.new_value_, done.annotation_, done.category_,
                   done.proc_def_id_, coalesce(task.name_, task.task_def_key_) as task,
                   case when done.job_id_ is not null then
                       (select job.act_id_ from act_hi_job_log job
                        where job.process_instance_id_ = done.proc_inst_id_ and job.job_id_ = done.job_id_ limit 1)
                   end as job
            from act_hi_op_log done
            left join act_hi_taskinst task on task.id_ = done.task_id_
            where done.proc_inst_id_ in (:runs) and (done.timestamp_, done.id_) > (:time, :id)
            order by done.timestamp_, done.id_ limit :rows""";

    private final JdbcClient jdbc;
    private final DrawingVersions drawings;

    Operations(JdbcClient jdbc, DrawingVersions drawings) {
        this.jdbc = jdbc;
        this.drawings = drawings;
    }

    /** The next lines about these processes after that key: when, and the id of the line. */
    List<OperationRow> page(List<String> runIds, Cursor after, int rows) {
        return jdbc.sql(PAGE)
                .param("runs", Sql.orNone(runIds))
                .param("time", Sql.time(after.moment(0)))
                .param("id", after.text(1, ""))
                .param("rows", rows)
                .query((row, index) -> operation(row))
                .list();
    }

    private OperationRow operation(ResultSet row) throws SQLException {
        return new OperationRow(
                row.getString("id_"),
                Sql.moment(row, "timestamp_"),
                row.getString("user_id_"),
                row.getString("operation_type_"),
                row.getString("entity_type_"),
                row.getString("property_"),
                row.getString("org_value_"),
                row.getString("new_value_"),
                row.getString("annotation_"),
                row.getString("category_"),
                step(row));
    }

    private @Nullable String step(ResultSet row) throws SQLException {
        String task = row.getString("task");
        return task == null ? drawings.elementName(row.getString("proc_def_id_"), row.getString("job")) : task;
    }

    long count(List<String> runIds) {
        return jdbc.sql("select count(*) from act_hi_op_log where proc_inst_id_ in (:runs)")
                .param("runs", Sql.orNone(runIds))
                .query(Long.class)
                .single();
    }
}
