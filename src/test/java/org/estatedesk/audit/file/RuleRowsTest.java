package org.estatedesk.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Older journals number the rule by its order among those that hit; auditors see its row in the table, too. */
@DeskTest
class RuleRowsTest extends Audited {

    private static final String DECIDED =
            " where case_number = ? and kind = 'DECIDED'" + " and details->>'decision' = 'complaint-classification'";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    ProcessInstance complaint;

    @BeforeEach
    void complain() {
        complaint = complaint();
        replyLate(complaint);
    }

    @AfterEach
    void over() {
        withdraw(complaint);
    }

    @Test
    void the_timeline_tells_the_row_beside_the_number_that_an_older_journal_has() {
        JsonNode decision = named(read("/decisions").get("items"), "key", "complaint-classification");
        int row = decision.at("/rules/0/number").asInt();
        assertThat(row).isGreaterThan(1);
        assertThat(decided().findValuesAsText("name")).contains("version").doesNotContain("row of the table");
        String written = jdbc.queryForObject("select details::text from journal_entry" + DECIDED, String.class, number);
        rewrite("jsonb_set(details::jsonb - 'version', '{rules,0,number}', '1')");
        try {
            assertThat(named(decided(), "name", "row of the table").get("value").asText())
                    .isEqualTo(row + " (the journal says rule 1, the order among those that hit)");
        } finally {
            // Others prove all journals of this database.
            rewrite("'" + written.replace("'", "''") + "'::jsonb");
        }
    }

    private void rewrite(String details) {
        transaction.executeWithoutResult(begun -> {
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update("update journal_entry set details = " + details + DECIDED, number);
        });
    }

    private JsonNode decided() {
        return each(read("/timeline").get("items")).stream()
                .map(item -> item.get("details"))
                .filter(details -> details.toString().contains("complaint-classification"))
                .findFirst()
                .orElseThrow();
    }
}
