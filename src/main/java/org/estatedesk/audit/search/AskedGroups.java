package org.estatedesk.audit.search;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down at the end of a transaction which groups were asked in which case: by then the engine has written its tasks,
 * and every process knows its case.
 */
public class AskedGroups {

    private static final String ASKED = """
            insert into case_group (group_id, case_number)
            select distinct link.GROUP_ID_, c.case_number
            from ACT_HI_TASKINST task
            join ACT_HI_IDENTITYLINK link on link.TASK_ID_ = task.ID_
            join ACT_HI_PROCINST run on run.ID_ = task.PROC_INST_ID_
            join service_case c on c.case_number = run.BUSINESS_KEY_
            where %s in (:ids) and link.GROUP_ID_ is not null and link.TYPE_ = 'candidate'
            order by 1, 2
            on conflict do nothing""";

    private final JdbcClient store;
    private final Set<String> tasks = new HashSet<>();
    private final Set<String> runs = new HashSet<>();

    /** For one transaction. */
    public AskedGroups(JdbcClient store) {
        this.store = store;
    }

    /** A group may claim this task. */
    public void ofTask(String taskId) {
        tasks.add(taskId);
    }

    /** This process got its case; tasks may have been there before. */
    public void ofRun(String processInstanceId) {
        runs.add(processInstanceId);
    }

    /** Called once, when all is known. */
    public void write() {
        insert("task.ID_", tasks);
        insert("task.PROC_INST_ID_", runs);
    }

    private void insert(String column, Set<String> ids) {
        if (!ids.isEmpty()) {
            store.sql(ASKED.formatted(column)).param("ids", ids).update();
        }
    }
}
