package org.estatedesk.audit.figures.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import org.estatedesk.audit.figures.Plans;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class PromisePlanTest {

    /** One a day for more than five years, each tenth one late: in an empty table every index is as good. */
    private static final String YEARS = """
            insert into promise (id, name, timer_id, round, step_id, step_name, process_key, process_version,
                process_instance_id, execution_id, job_id, started_at, first_due_at, due_at, explanation, provisional,
                state, lapsed_at)
            select -n, 'n', 't', 1, 's', 's', 'planned', 1, 'p' || n, 'e' || n, 'planned-' || n, at, at, at, '', false,
                case when n % 10 = 0 then 'LATE' else 'OPEN' end, case when n % 10 = 0 then at end
            from (select n, now() - n * interval '1 day' as at from generate_series(1, 2000) n) days
            """;

    @Autowired
    JdbcClient store;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void promisesAreCountedByOurIndexesWithoutTheLedger() {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> {
            store.sql(YEARS).update();
            store.sql("analyze promise").update();
            // How many pages of the shared table are known to be visible to all decides between the two ways of reading
            // one.
            store.sql("set local enable_bitmapscan = off").update();
            assertPlans();
            begun.setRollbackOnly();
        });
    }

    private void assertPlans() {
        OffsetDateTime now = OffsetDateTime.now();
        Map<String, Object> month =
                Map.of("from", now.minusDays(30), "until", now, "now", now, "limit", 10, "key", "planned");
        for (String whose : new String[] {"", PromiseFigures.OF_ONE}) {
            assertThat(Plans.of(store, transactions, PromiseFigures.CLOCKS.formatted(whose), month))
                    .contains("Index Only Scan using promise_due ");
        }
        assertThat(Plans.of(store, transactions, PromiseFigures.LATEST, month))
                .contains("Index Only Scan using promise_late_due ");
    }
}
