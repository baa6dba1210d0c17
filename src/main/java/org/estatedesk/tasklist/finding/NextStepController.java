package org.estatedesk.tasklist.finding;

import java.time.LocalDateTime;
import java.util.Optional;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What comes after a start or a step: the number of the case and, if the next step is the person's as well, that step. */
@RestController
class NextStepController {

    private static final String STARTED = "select run.business_key_ as number, run.root_proc_inst_id_ as root,"
            + " run.start_time_ as since"
            + " from act_hi_procinst run where run.id_ = :id and run.start_user_id_ = :person";

    private static final String DONE = "select run.business_key_ as number, done.root_proc_inst_id_ as root,"
            + " done.end_time_ as since"
            + " from act_hi_taskinst done join act_hi_procinst run on run.id_ = done.root_proc_inst_id_"
            + " where done.id_ = :id and done.assignee_ = :person and done.end_time_ is not null";

    /** Not what the person's team had to do in that case before. */
    private static final String NEXT = """
            select task.id_ from act_ru_execution run
            join act_ru_task task on task.proc_inst_id_ = run.id_
            where run.root_proc_inst_id_ = :root and run.parent_id_ is null and task.suspension_state_ = 1
              and task.create_time_ >= :since
              and (task.assignee_ = :person or task.assignee_ is null and exists (
                  select 1 from act_ru_identitylink link
                  where link.task_id_ = task.id_ and link.type_ = 'candidate'
                    and (link.user_id_ = :person or link.group_id_ in (:groups))))
            order by task.assignee_ is null, task.priority_ desc, task.create_time_ limit 1""";

    private record Before(@Nullable String number, String root, LocalDateTime since) {}

    /**
     * What comes next.
     *
     * @param number of the case; null where it has none yet
     * @param task id of the step; null if the next one is not the person's
     */
    record Next(@Nullable String number, @Nullable String task) {

        static final Next NOTHING = new Next(null, null);
    }

    private final JdbcClient store;
    private final Caller caller;

    NextStepController(JdbcClient store, Caller caller) {
        this.store = store;
        this.caller = caller;
    }

    /** After a process that the person started, by its id. */
    @Transactional(readOnly = true)
    @GetMapping("/desk/find/next-of-start")
    Next afterStart(@RequestParam String id) {
        return after(STARTED, id);
    }

    /** After a step that the person completed, by its id. */
    @Transactional(readOnly = true)
    @GetMapping("/desk/find/next-of-step")
    Next afterStep(@RequestParam String id) {
        return after(DONE, id);
    }

    private Next after(String what, String id) {
        caller.require(Role::worksOnTasks);
        return store.sql(what)
                .param("id", id)
                .param("person", caller.id())
                .query(Before.class)
                .optional()
                .map(before -> new Next(before.number(), next(before).orElse(null)))
                .orElse(Next.NOTHING);
    }

    private Optional<String> next(Before before) {
        return store.sql(NEXT)
                .param("root", before.root())
                .param("person", caller.id())
                .param("since", before.since())
                .param("groups", caller.groupsToAsk())
                .query(String.class)
                .optional();
    }
}
