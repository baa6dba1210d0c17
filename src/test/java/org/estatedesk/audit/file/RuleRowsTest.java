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
        transaction.executeWithoutResult(begun -> {
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update("""
                    update journal_entry set details = jsonb_set(details::jsonb - 'version', '{rules,0,number}', '1')
                    where case_number = ? and kind = 'DECIDED' and details->>'decision' = 'complaint-classification'
                    """, number);
        });
        assertThat(named(decided(), "name", "row of the table").get("value").asText())
                .isEqualTo(row + " (the journal says rule 1, the order among those that hit)");
    }

    private JsonNode decided() {
        return named(read("/timeline").get("items"), "kind", "DECIDED").get("details");
    }
}
