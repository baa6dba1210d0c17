package org.estatedesk.audit.file.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.estatedesk.audit.file.CaseList;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.RunRows;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists tasks with who got them, the time they waited and the time they took, oldest first. */
@Component
class Steps implements CaseList {

    private static final String TASKS = """
            select id_ from act_hi_taskinst
            where proc_inst_id_ in (:runs) and (start_time_, id_) > (:time, :id)
            order by start_time_, id_ limit :rows""";

    /** The operation log has no line for what nobody signed in did. */
    private static final String PAGE = """
            select task.id_, coalesce(task.task_def_key_, '') as step, coalesce(task.name_, task.task_def_key_) as name,
                   task.proc_inst_id_, task.start_time_, task.end_time_, task.due_date_,
                   nullif(task.delete_reason_, 'completed') as reason,
                   case when task.delete_reason_ = 'completed' then coalesce(
                       (select done.user_id_ from act_hi_op_log done
                        where done.task_id_ = task.id_ and done.operation_type_ = 'Complete' limit 1),
                       task.assignee_)
                   end as completer,
                   exists (
                       select from promise p
                       where p.state = 'LATE' and p.execution_id in (task.execution_id_, body.execution_id_)
                         and p.step_id = task.task_def_key_) as late
            from act_hi_taskinst task
            left join act_hi_actinst visit on visit.id_ = task.act_inst_id_
            left join act_hi_actinst body
                on body.id_ = visit.parent_act_inst_id_ and body.act_type_ = 'multiInstanceBody'
            where task.id_ in (%s)
            order by task.start_time_, task.id_""".formatted(TASKS);

    private static final String LINKS = """
            select task_id_ as task, timestamp_ as at, type_ = 'assignee' as assignee, operation_type_ = 'add' as added,
                   case when operation_type_ = 'add' then user_id_ end as who, group_id_ as candidates,
                   assigner_id_ as by
            from act_hi_identitylink
            where task_id_ in (%s) and type_ in ('assignee', 'candidate')
            order by timestamp_, operation_type_ desc, id_""".formatted(TASKS);

    /** Who may take up a task, or got it, or lost it. */
    private record Link(
            String task,
            Instant at,
            boolean assignee,
            boolean added,
            @Nullable String who,
            @Nullable String candidates,
            @Nullable String by) {}

    private final RunRows rows;
    private final DeskTime times;

    Steps(RunRows rows, DeskTime times) {
        this.rows = rows;
        this.times = times;
    }

    @Override
    public String part() {
        return "steps";
    }

    @Override
    public Page<StepView> page(OpenFile file, Window window) {
        Map<String, List<Link>> links = rows.ask(LINKS, file, window).query(Link.class).list().stream()
                .collect(Collectors.groupingBy(Link::task));
        List<StepView> read = rows.page(PAGE, file, window, (row, index) -> step(row, file, links));
        return window.show(read, rows.count("act_hi_taskinst", file), StepView::key);
    }

    private StepView step(ResultSet row, OpenFile file, Map<String, List<Link>> allLinks) throws SQLException {
        String id = row.getString("id_");
        List<Link> links = allLinks.getOrDefault(id, List.of());
        List<Link> claims = claims(links);
        Instant created = Sql.moment(row, "start_time_");
        Instant claimed = firstClaimed(claims);
        Instant ended = Sql.momentOrNull(row, "end_time_");
        return new StepView(
                Cursor.of(created.toEpochMilli(), id),
                id,
                row.getString("step"),
                file.mask().text(row.getString("name")),
                file.procedure(row.getString("proc_inst_id_")),
                times.iso(created),
                claims.stream().map(this::claim).toList(),
                times.isoOrNull(claimed),
                times.isoOrNull(ended),
                row.getString("completer"),
                file.mask().text(row.getString("reason")),
                millis(created, claimed == null ? ended : claimed),
                claimed == null ? null : millis(claimed, ended),
                times.isoOrNull(Sql.momentOrNull(row, "due_date_")),
                row.getBoolean("late"),
                candidates(links));
    }

    private static @Nullable String candidates(List<Link> links) {
        String groups = links.stream()
                .filter(link -> link.added() && link.candidates() != null)
                .map(Link::candidates)
                .distinct()
                .collect(Collectors.joining(", "));
        return groups.isEmpty() ? null : groups;
    }

    /** Handing a task on takes it from one and gives it to the other: that is one claim. */
    private static List<Link> claims(List<Link> links) {
        List<Link> claims = new ArrayList<>();
        for (Link link : links.stream().filter(Link::assignee).toList()) {
            int last = claims.size() - 1;
            boolean handedOn = link.added()
                    && last >= 0
                    && claims.get(last).who() == null
                    && claims.get(last).at().equals(link.at());
            if (handedOn) {
                claims.set(last, link);
            } else {
                claims.add(link);
            }
        }
        return claims;
    }

    private static @Nullable Instant firstClaimed(List<Link> claims) {
        return claims.stream()
                .filter(claim -> claim.who() != null)
                .map(Link::at)
                .findFirst()
                .orElse(null);
    }

    private StepView.Claim claim(Link claim) {
        return new StepView.Claim(times.iso(claim.at()), claim.who(), claim.by());
    }

    /** Until now for what has not come yet. */
    private long millis(Instant from, @Nullable Instant to) {
        Duration took = Duration.between(from, Objects.requireNonNullElse(to, times.now()));
        return Math.max(0, took.toMillis());
    }
}
