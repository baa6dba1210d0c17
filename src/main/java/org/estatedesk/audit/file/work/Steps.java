package org.estatedesk.audit.file.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.audit.file.work.StepRow.Claim;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks from the engine's history, with who got them. */
@Component
class Steps {

    private static final String PAGE = """
            select task.id_, task.task_def_key_, task.name_, task.proc_inst_id_, task.start_time_, task.end_time_,
                   task.assignee_, task.delete_reason_, task.due_date_,
                   (select done.user_id_ from act_hi_op_log done
                    where done.task_id_ = task.id_ and done.operation_type_ = 'Complete' limit 1) as completer,
                   exists (
                       select from promise p
                       where p.state = 'LATE' and p.execution_id in (task.execution_id_, body.execution_id_)
                         and p.step_id = task.task_def_key_) as late
            from act_hi_taskinst task
            left join act_hi_actinst visit on visit.id_ = task.act_inst_id_
            left join act_hi_actinst body
                on body.id_ = visit.parent_act_inst_id_ and body.act_type_ = 'multiInstanceBody'
            where task.proc_inst_id_ in (:runs) and (task.start_time_, task.id_) > (:time, :id)
            order by task.start_time_, task.id_ limit :rows""";

    private static final String LINKS = """
            select task_id_, timestamp_, type_, operation_type_, user_id_, group_id_, assigner_id_
            from act_hi_identitylink
            where task_id_ in (:tasks) and type_ in ('assignee', 'candidate')
            order by timestamp_, operation_type_ desc, id_""";

    /** Who may take up a task, or got it, or lost it. */
    private record Link(
            String task,
            boolean assignee,
            boolean added,
            @Nullable String group,
            Claim claim) {}

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next tasks of these processes after that key: when a task was made, and its id. */
    List<StepRow> page(List<String> runIds, Cursor after, int rows) {
        List<StepRow> tasks = jdbc.sql(PAGE)
                .param("runs", Sql.orNone(runIds))
                .param("time", Sql.time(after.moment(0)))
                .param("id", after.text(1, ""))
                .param("rows", rows)
                .query((row, index) -> task(row))
                .list();
        Map<String, List<Link>> links =
                links(tasks.stream().map(StepRow::taskId).toList());
        return tasks.stream()
                .map(task -> with(task, links.getOrDefault(task.taskId(), List.of())))
                .toList();
    }

    private static StepRow task(ResultSet row) throws SQLException {
        return new StepRow(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("proc_inst_id_"),
                Sql.moment(row, "start_time_"),
                Sql.momentOrNull(row, "end_time_"),
                row.getString("assignee_"),
                row.getString("completer"),
                row.getString("delete_reason_"),
                Sql.momentOrNull(row, "due_date_"),
                row.getBoolean("late"),
                List.of(),
                List.of());
    }

    private Map<String, List<Link>> links(List<String> tasks) {
        return jdbc.sql(LINKS).param("tasks", Sql.orNone(tasks)).query((row, index) -> link(row)).list().stream()
                .collect(Collectors.groupingBy(Link::task));
    }

    private static Link link(ResultSet row) throws SQLException {
        boolean added = "add".equals(row.getString("operation_type_"));
        Claim claim = new Claim(
                Sql.moment(row, "timestamp_"), added ? row.getString("user_id_") : null, row.getString("assigner_id_"));
        boolean assignee = "assignee".equals(row.getString("type_"));
        return new Link(row.getString("task_id_"), assignee, added, row.getString("group_id_"), claim);
    }

    private static StepRow with(StepRow task, List<Link> links) {
        List<String> groups = links.stream()
                .filter(link -> link.added() && link.group() != null)
                .map(link -> String.valueOf(link.group()))
                .distinct()
                .toList();
        return task.with(claims(links), groups);
    }

    /** Handing a task on takes it from one and gives it to the other: that is one claim. */
    private static List<Claim> claims(List<Link> links) {
        List<Claim> claims = new ArrayList<>();
        for (Link link : links.stream().filter(Link::assignee).toList()) {
            int last = claims.size() - 1;
            boolean handedOn = link.added()
                    && last >= 0
                    && claims.get(last).who() == null
                    && claims.get(last).at().equals(link.claim().at());
            if (handedOn) {
                claims.set(last, link.claim());
            } else {
                claims.add(link.claim());
            }
        }
        return claims;
    }

    long count(List<String> runIds) {
        return jdbc.sql("select count(*) from act_hi_taskinst where proc_inst_id_ in (:runs)")
                .param("runs", Sql.orNone(runIds))
                .query(Long.class)
                .single();
    }
}
