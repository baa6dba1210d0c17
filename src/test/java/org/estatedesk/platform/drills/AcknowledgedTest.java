package org.estatedesk.platform.drills;

import static org.assertj.core.api.Assertions.assertThat;

import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The drills' own load and checker, on a desk that nobody harms: what was answered is there; what is taken away is missed. */
@DeskTest
class AcknowledgedTest {

    private static final int ENOUGH = 9;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void missesWhatWasAnsweredAndIsNotThere() throws Exception {
        Acknowledged acknowledged = new Acknowledged();
        Load.beside(acknowledged, load -> load.goesOnFor(ENOUGH), port);
        assertThat(acknowledged.faults(sql)).isEmpty();
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            sql.update("delete from case_search");
            sql.update("update act_hi_taskinst set delete_reason_ = 'deleted'");
            sql.update("update act_hi_procinst set business_key_ = 'another'");
            assertThat(String.join("\n", acknowledged.faults(sql))).contains("search row: 0", "step: 0", "process: 0");
        });
        acknowledged.started("CMP-1900-000001", "lost");
        acknowledged.completed("CMP-1900-000001", "lost", "Task_GiveFirstReply");
        assertThat(acknowledged.faults(sql)).hasSize(6).allMatch(fault -> fault.contains("lost"));
    }
}
