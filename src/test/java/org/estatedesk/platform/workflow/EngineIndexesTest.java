package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class EngineIndexesTest {

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

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

    @Test
    void aRequestOfAWebAppReadsNoRightsToSteps() {
        transaction.executeWithoutResult(begun -> {
            begun.setRollbackOnly();
            database.update(
                    "insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)"
                            + " select 'many-' || n, 1, 1, 'front-desk', 7, 'many-' || n, 2 from generate_series(1, 5000) n");
            database.execute("analyze act_ru_authorization");
            long before = rightsRead();
            JdbcClient.create(database)
                    .sql(SessionsEnd.GROUND_OF)
                    .param("person", "frontdesk")
                    .param("signedOut", "never")
                    .query(String.class)
                    .single();
            assertThat(rightsRead() - before).isLessThan(200);
        });
    }

    private long rightsRead() {
        return database.queryForObject(
                "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                        + " where relid = 'act_ru_authorization'::regclass",
                Long.class);
    }
}
