package org.estatedesk.audit.figures.counts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where open cases stand. Reads the engine's open tasks: its query interface finds tasks by business key, but does not tell the key of each. */
@Component
public class OldestSteps {

    static final String OLDEST = """
            select distinct on (run.business_key_) run.business_key_, coalesce(task.name_, task.task_def_key_) as step
            from act_ru_execution run join act_ru_task task on task.proc_inst_id_ = run.id_
            where run.business_key_ in (:numbers)
            order by run.business_key_, task.create_time_, task.id_
            """;

    private final JdbcClient store;

    OldestSteps(JdbcClient store) {
        this.store = store;
    }

    /** The name of the step that has been open for longest, by the number of the case; none for cases without a step. */
    public Map<String, String> of(List<String> caseNumbers) {
        Map<String, String> steps = new HashMap<>();
        if (!caseNumbers.isEmpty()) {
            store.sql(OLDEST).param("numbers", caseNumbers).query(row -> {
                steps.put(row.getString("business_key_"), StringUtils.normalizeSpace(row.getString("step")));
            });
        }
        return steps;
    }
}
