package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DeskTest
class EngineIndexesTest {

    @Autowired
    JdbcTemplate database;

    @Test
    void theEnginesTablesHaveTheIndexesItLacks() {
        String definitions =
                "SELECT regexp_replace(indexdef, '^.* ON public.(\\w+) USING btree', '\\1') FROM pg_indexes"
                        + " WHERE indexname IN ('desk_idx_task_parent', 'desk_idx_job_duedate') ORDER BY 1";
        assertThat(database.queryForList(definitions, String.class))
                .containsExactly("act_ru_job (duedate_)", "act_ru_task (parent_task_id_)");
    }

    @Test
    void aStartKilledWhileTheEngineMadeItsTablesWouldLeaveNone() {
        // All made by one transaction: there is no half of them to stumble over.
        String transactions =
                "SELECT count(DISTINCT xmin::text) FROM pg_class WHERE relkind = 'r'" + " AND relname LIKE 'act\\_%'";
        assertThat(database.queryForObject(transactions, Integer.class)).isOne();
    }
}
