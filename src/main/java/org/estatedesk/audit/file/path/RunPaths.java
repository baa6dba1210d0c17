package org.estatedesk.audit.file.path;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.Run;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the way of a process together. */
@Component
class RunPaths {

    private static final int SLOWEST = 5;

    /** Whatever they took was taken by what is inside of them. */
    private static final Set<String> CONTAINERS = Set.of("subProcess", "transaction", "adHocSubProcess");

    /** All visits of one element are added up in the store: five thousand visits of a loop are one row. */
    private static final String STEPS = """
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
            select act_id_, coalesce((array_agg(act_name_ order by no desc))[1], act_id_) as name, max(act_type_) as type,
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

    private final JdbcClient jdbc;
    private final Visits visits;
    private final DrawingVersions drawings;
    private final DeskTime times;

    RunPaths(JdbcClient jdbc, Visits visits, DrawingVersions drawings, DeskTime times) {
        this.jdbc = jdbc;
        this.visits = visits;
        this.drawings = drawings;
        this.times = times;
    }

    PathView of(Run run, Mask mask) {
        List<PathView.Step> steps = steps(run, mask);
        long visited = steps.stream().mapToLong(PathView.Step::visits).sum();
        return new PathView(steps, flows(run), slowest(steps), visited);
    }

    private List<PathView.Flow> flows(Run run) {
        Outline drawn = drawings.xml(run.definitionId()).map(DrawnFlows::of).orElse(Outline.NONE);
        FlowsTaken taken = new FlowsTaken(drawn);
        visits.each(run.id(), taken::add);
        return taken.counts();
    }

    private static List<String> slowest(List<PathView.Step> steps) {
        return steps.stream()
                .filter(step -> step.millis() > 0 && !CONTAINERS.contains(step.type()))
                .sorted(Comparator.comparing(PathView.Step::millis).reversed())
                .limit(SLOWEST)
                .map(PathView.Step::stepId)
                .toList();
    }

    /** In the order of the first visits. */
    List<PathView.Step> steps(Run run, Mask mask) {
        Instant now = times.now();
        Duration whole = Duration.between(run.startedAt(), Objects.requireNonNullElse(run.endedAt(), now));
        return jdbc.sql(STEPS)
                .param("run", run.id())
                .param("now", Sql.time(now))
                .query((row, index) -> step(row, whole.toMillis(), mask))
                .list();
    }

    private PathView.Step step(ResultSet row, long whole, Mask mask) throws SQLException {
        long millis = row.getLong("millis");
        return new PathView.Step(
                row.getString("act_id_"),
                Objects.requireNonNull(mask.text(row.getString("name"))),
                row.getString("type"),
                row.getLong("visits"),
                Stream.of((Long[]) row.getArray("orders").getArray())
                        .map(Long::intValue)
                        .toList(),
                times.iso(Sql.moment(row, "first_at")),
                times.iso(Sql.moment(row, "last_at")),
                millis,
                whole <= 0 ? 0 : Math.min(1, (double) millis / whole),
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
