package org.estatedesk.audit.figures.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.estatedesk.audit.figures.Plans;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DeskTest
class StepPlanTest {

    @Autowired
    JdbcClient store;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void countedDaysAreFoundByProcedureAndDay() {
        LocalDate today = LocalDate.now();
        Map<String, Object> month = Map.of("key", "any", "version", 1, "from", today.minusDays(30), "to", today);
        assertThat(Plans.of(store, transactions, StepFigures.COUNTED, month)).contains("step_figure_pkey");
    }
}
