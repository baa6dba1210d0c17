package org.estatedesk.audit.workflow.figures;

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

/** The engine's own indexes do here: its biggest table needs no further one. */
@DeskTest
class EnginePlanTest {

    @Autowired
    JdbcClient store;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void theVisitsOfADayAreFoundByTheirEnd() {
        LocalDateTime now = LocalDateTime.now();
        assertThat(Plans.of(store, transactions, EngineVisits.ENDED, Map.of("from", now.minusDays(1), "until", now)))
                .containsPattern("on act_idx_hi_act_inst_end|using act_idx_hi_act_inst_end")
                .containsPattern("on act_idx_hi_pro_inst_end|using act_idx_hi_pro_inst_end")
                .doesNotContain("Seq Scan on act_hi");
    }

    @Test
    void openStepsAreFoundByTheNumberOfTheirCase() {
        assertThat(Plans.of(store, transactions, EngineOpenSteps.OLDEST, Map.of("numbers", List.of("a", "b"))))
                .contains("act_idx_exec_buskey")
                .doesNotContain("Seq Scan");
    }
}
