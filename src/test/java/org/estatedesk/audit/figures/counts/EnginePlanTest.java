package org.estatedesk.audit.figures.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.estatedesk.audit.figures.Plans;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine's own indexes do here: its biggest table needs no further one. */
@DeskTest
class EnginePlanTest {

    /** Among a handful of tasks, every index is as good. */
    private static final List<String> MANY_TASKS = List.of("""
            insert into act_ru_execution (id_, rev_, proc_inst_id_, business_key_)
            select 'plan-' || n, 1, 'plan-' || n, 'plan-' || n from generate_series(1, 2000) n""", """
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, create_time_)
            select 'plan-' || n, 1, 'plan-' || n, 'plan-' || n, now() from generate_series(1, 2000) n""", "analyze act_ru_execution", "analyze act_ru_task");

    @Autowired
    JdbcClient store;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void theVisitsOfADayAreFoundByTheirEnd() {
        LocalDateTime now = LocalDateTime.now();
        assertThat(Plans.of(store, transactions, VisitHistory.ENDED, Map.of("from", now.minusDays(1), "until", now)))
                .containsPattern("on act_idx_hi_act_inst_end|using act_idx_hi_act_inst_end")
                .containsPattern("on act_idx_hi_pro_inst_end|using act_idx_hi_pro_inst_end")
                .doesNotContain("Seq Scan on act_hi");
    }

    @Test
    void openStepsAreFoundByTheNumberOfTheirCase() {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> {
            MANY_TASKS.forEach(statement -> store.sql(statement).update());
            begun.setRollbackOnly();
            assertThat(Plans.of(store, transactions, OldestSteps.OLDEST, Map.of("numbers", List.of("a", "b"))))
                    .contains("act_idx_exec_buskey")
                    .doesNotContain("Seq Scan");
        });
    }
}
