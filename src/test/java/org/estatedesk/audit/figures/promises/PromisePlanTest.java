package org.estatedesk.audit.figures.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import org.estatedesk.audit.figures.Plans;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DeskTest
class PromisePlanTest {

    @Autowired
    JdbcClient store;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void promisesAreCountedByOurIndexesWithoutTheLedger() {
        OffsetDateTime now = OffsetDateTime.now();
        Map<String, Object> month =
                Map.of("from", now.minusDays(30), "until", now, "now", now, "limit", 10, "key", "any");
        for (String whose : new String[] {"", PromiseFigures.OF_ONE}) {
            assertThat(Plans.of(store, transactions, PromiseFigures.CLOCKS.formatted(whose), month))
                    .contains("Index Only Scan using promise_due ");
        }
        assertThat(Plans.of(store, transactions, PromiseFigures.LATEST, month))
                .contains("Index Only Scan using promise_late_due ");
    }
}
