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

    /** Each row that a case writes is written into them all. */
    @Test
    void noneIsLeftThatNobodyCanUse() {
        String written = "act_ru_(execution|task|variable|job|event_subscr|identitylink)"
                + "|act_hi_(procinst|actinst|taskinst|varinst|detail|identitylink|job_log|op_log|decinst|dec_in|dec_out)";
        String useless = """
                select one.indexrelid::regclass::text from pg_index one
                join pg_class owner on owner.oid = one.indrelid
                join pg_attribute first on first.attrelid = one.indrelid and first.attnum = one.indkey[0]
                where owner.relname ~ ? and one.indpred is null and not one.indisunique
                  and (first.attname ~ '^(tenant|case)_'
                       or exists (select from pg_index wider where wider.indrelid = one.indrelid and wider.indpred is null
                                    and wider.indkey::text like one.indkey::text || ' %'
                                    and wider.indoption::text like one.indoption::text || '%'))""";
        assertThat(database.queryForList(useless, String.class, "^(" + written + ")$"))
                .isEmpty();
    }
}
