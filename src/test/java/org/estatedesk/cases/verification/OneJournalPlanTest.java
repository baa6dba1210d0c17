package org.estatedesk.cases.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The proof of one case costs the same however many cases the desk has. */
@DeskTest
class OneJournalPlanTest {

    @Autowired
    JdbcTemplate store;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void bothTablesAreReadByTheNumberOfTheCase() {
        List<String> plan = new TransactionTemplate(transactions).execute(begun -> {
            // The tables of a test are so small that they would be read whole.
            store.execute("set local enable_seqscan = off");
            return store.queryForList("explain " + JournalVerifier.OF_ONE, String.class, "CMP-2026-000001");
        });

        assertThat(String.join("\n", plan))
                .containsPattern("service_case_pkey[^\n]*\n(?:[^\n]*\n)?[^\n]*Index Cond: \\(case_number = ")
                .containsPattern("journal_entry_pkey[^\n]*\n(?:[^\n]*\n)?[^\n]*Index Cond: \\(case_number = ")
                .doesNotContain("Seq Scan");
    }
}
