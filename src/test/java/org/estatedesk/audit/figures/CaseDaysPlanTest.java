package org.estatedesk.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DeskTest
class CaseDaysPlanTest {

    @Autowired
    JdbcClient store;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void casesAreCountedByOurIndexes() {
        OffsetDateTime now = OffsetDateTime.now();
        Map<String, Object> month = Map.of("zone", "Asia/Shanghai", "from", now.minusDays(30), "until", now);
        assertThat(Plans.of(store, transactions, CaseDays.OPENED, month)).contains("service_case_registered");
        assertThat(Plans.of(store, transactions, CaseDays.CLOSED, month)).contains("service_case_closed");
        assertThat(Plans.of(store, transactions, CaseDays.OLDEST_OPEN, Map.of("limit", 10)))
                .contains("service_case_oldest_open");
    }
}
