package org.estatedesk.audit.file.path;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.estatedesk.audit.file.Sql;
import org.jspecify.annotations.Nullable;

/**
 * All visits of one element together, added up in the store: five thousand visits of a loop are one row.
 *
 * @param lastAt when the last one ended, or began if it runs
 * @param waited milliseconds until somebody took it up; null for what is nobody's task
 */
record StepSum(
        String stepId,
        @Nullable String name,
        String type,
        long visits,
        List<Integer> orders,
        Instant firstAt,
        Instant lastAt,
        long millis,
        @Nullable Long waited,
        long late,
        boolean running,
        long cancelled,
        List<String> calls) {

    static final String SQL = """
            with visit as (
                select a.*, row_number() over (order by start_time_, sequence_counter_, id_) as no,
                       row_number() over (partition by act_id_ order by start_time_, sequence_counter_, id_) <= 20 as early
                from act_hi_actinst a
                where proc_inst_id_ = :run and act_type_ <> 'multiInstanceBody'),
            claim as (
                select link.task_id_, min(link.timestamp_) as at
                from act_hi_taskinst task join act_hi_identitylink link on link.task_id_ = task.id_
                where task.proc_inst_id_ = :run and link.type_ = 'assignee' and link.operation_type_ = 'add'
                group by link.task_id_),
            broken as (
                select step_id, count(*) as late from promise
                where process_instance_id = :run and state = 'LATE' group by step_id)
            select act_id_, (array_agg(act_name_ order by no desc))[1] as name, max(act_type_) as type,
                   count(*) as visits, array_agg(no order by no) filter (where early) as orders,
                   min(start_time_) as first_at, max(coalesce(end_time_, start_time_)) as last_at,
                   sum(extract(epoch from coalesce(end_time_, cast(:now as timestamp)) - start_time_) * 1000) as millis,
                   sum(extract(epoch from coalesce(claim.at, end_time_, cast(:now as timestamp)) - start_time_) * 1000)
                       filter (where visit.task_id_ is not null) as waited,
                   coalesce(max(broken.late), 0) as late, bool_or(end_time_ is null) as running,
                   count(*) filter (where act_inst_state_ = 2) as cancelled,
                   array_agg(call_proc_inst_id_ order by no) filter (where early and call_proc_inst_id_ is not null)
                       as calls
            from visit
            left join claim on claim.task_id_ = visit.task_id_
            left join broken on broken.step_id = visit.act_id_
            group by act_id_
            order by min(no)""";

    static StepSum of(ResultSet row) throws SQLException {
        return new StepSum(
                row.getString("act_id_"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("visits"),
                List.of((Long[]) row.getArray("orders").getArray()).stream()
                        .map(Long::intValue)
                        .toList(),
                Sql.moment(row, "first_at"),
                Sql.moment(row, "last_at"),
                row.getLong("millis"),
                row.getObject("waited") == null ? null : row.getLong("waited"),
                row.getLong("late"),
                row.getBoolean("running"),
                row.getLong("cancelled"),
                texts(row.getArray("calls")));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
