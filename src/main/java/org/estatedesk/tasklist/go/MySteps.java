package org.estatedesk.tasklist.go;

import java.util.List;
import org.estatedesk.platform.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that the person who called has or may claim, by the engine's indexes on assignee and candidate. */
@Component
class MySteps {

    /** More than anybody scrolls through with one thumb. */
    private static final int SHOWN = 40;

    private static final String OPEN = """
            with own as (
                select task.* from act_ru_task task where task.assignee_ = :person
                union
                select task.* from act_ru_identitylink link
                join act_ru_task task on task.id_ = link.task_id_ and task.assignee_ is null
                where link.type_ = 'candidate' and (link.user_id_ = :person or link.group_id_ in (:groups))
            )
            select own.id_ as id, coalesce(own.name_, own.task_def_key_, own.id_) as name, own.priority_ as priority,
                   own.due_date_ as due, own.create_time_ as since, own.assignee_ is not null as mine,
                   coalesce(split_part(own.proc_def_id_, ':', 1), '') as process, c.case_number as number,
                   c.journal_size as lines
            from own
            left join act_ru_execution run on run.id_ = own.proc_inst_id_
            left join service_case c on c.case_number = run.business_key_
            where own.suspension_state_ = 1
            order by own.priority_ desc, own.due_date_ nulls last, own.create_time_, own.id_
            limit :shown""";

    private final JdbcClient store;
    private final Caller caller;

    MySteps(JdbcClient store, Caller caller) {
        this.store = store;
        this.caller = caller;
    }

    /** The most urgent first. */
    List<OpenStep> ofCaller() {
        return store.sql(OPEN)
                .param("person", caller.id())
                .param("groups", caller.groupsToAsk())
                .param("shown", SHOWN)
                .query(OpenStep.class)
                .list();
    }
}
