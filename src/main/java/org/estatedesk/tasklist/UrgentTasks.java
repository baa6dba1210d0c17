package org.estatedesk.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.tasklist.UrgentNews.UrgentTask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open tasks of a person that cannot wait: priority at least {@code estatedesk.alerts.priority}, and the person has
 * them or may claim them. Every open Tasklist asks every few seconds: one statement tells all that a notice says.
 */
@Component
public class UrgentTasks {

    private static final String URGENT = """
            select task.id_, coalesce(task.name_, task.task_def_key_) as name, run.business_key_, task.due_date_,
              task.priority_, task.assignee_, about.customer_name, about.unit, late.text_ as late_step
            from act_ru_task task
            left join act_ru_execution run on run.id_ = task.proc_inst_id_
            left join service_case about on about.case_number = run.business_key_
            left join act_ru_variable late on late.execution_id_ = task.proc_inst_id_ and late.name_ = 'stepName'
            where task.priority_ >= :priority and task.suspension_state_ = 1
              and (task.assignee_ = :person or task.assignee_ is null and exists (
                  select 1 from act_ru_identitylink link
                  where link.task_id_ = task.id_ and link.type_ = 'candidate'
                    and (link.user_id_ = :person or link.group_id_ in (:groups))))
            order by task.create_time_ desc, task.id_ limit 100""";

    private final JdbcClient store;
    private final Caller caller;
    private final DeskTime time;
    private final int priority;

    UrgentTasks(
            JdbcClient store, Caller caller, DeskTime time, @Value("${estatedesk.alerts.priority:75}") int priority) {
        this.store = store;
        this.caller = caller;
        this.time = time;
        this.priority = priority;
    }

    /** Those of the person who called, newest first. */
    public List<UrgentTask> ofCaller() {
        return store.sql(URGENT)
                .param("priority", priority)
                .param("person", caller.id())
                .param("groups", caller.groupsToAsk())
                .query((row, place) -> task(row))
                .list();
    }

    private UrgentTask task(ResultSet row) throws SQLException {
        return new UrgentTask(
                row.getString("id_"),
                row.getString("name"),
                row.getString("business_key_"),
                time.isoOrNull(DeskTime.instantOrNull(row.getTimestamp("due_date_"))),
                row.getInt("priority_"),
                row.getString("assignee_") != null,
                new UrgentNews.Matter(
                        row.getString("customer_name"), row.getString("unit"), row.getString("late_step")));
    }
}
