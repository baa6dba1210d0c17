package org.estatedesk.forms;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who completed a step: mostly whoever had it, but whoever administers may finish what another one holds. */
@Component
public class DoneBy {

    private static final String PERSON = """
            select coalesce(
                (select max(log.user_id_) from act_hi_op_log log
                 where log.task_id_ = done.id_ and log.operation_type_ = 'Complete'),
                done.assignee_)
            from act_hi_taskinst done where done.id_ = ? and done.delete_reason_ = 'completed'""";

    private final JdbcClient store;

    DoneBy(JdbcClient store) {
        this.store = store;
    }

    /** The person's user id; empty of a step that is open, was taken away, or was completed by nobody. */
    public Optional<String> person(String taskId) {
        return store.sql(PERSON).param(taskId).query(String.class).optional();
    }
}
