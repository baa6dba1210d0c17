package org.estatedesk.promises.workflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.promises.Ledger;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Timers.Owner;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A timer fires while a person completes or calls off: one waits for the other, neither is thrown out. */
@DeskTest
class TwoWritersTest extends LedgerTestBase {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Journal journal;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate store;

    @Test
    void whoWritesTheJournalFirstAndWhoWritesTheLedgerFirstDoNotWaitForEachOther() {
        ProcessInstance run = start("ledger-reply");
        Promise promise = promise(run, "Deadline_Reply");
        CompletableFuture<Void> timer = new CompletableFuture<>();
        transaction.executeWithoutResult(person -> {
            journal.write(promise.caseNumber(), Kind.NOTE, "first the journal");
            timer.completeAsync(() -> {
                transaction.executeWithoutResult(second -> {
                    ledger.owedBy(promise.run().executionId(), new Owner(List.of("gate"), null));
                    journal.write(promise.caseNumber(), Kind.NOTE, "first the ledger");
                });
                return null;
            });
            await().atMost(Patience.of(Duration.ofSeconds(10))).until(this::somebodyWaits);
            ledger.ended(promise.run().executionId(), true, Map.of(), null);
        });
        assertThat(timer).succeedsWithin(Duration.ofMinutes(1));
        assertThat(promise(run, "Deadline_Reply").state()).isEqualTo(Promise.State.KEPT);
    }

    private boolean somebodyWaits() {
        Integer waiting = store.queryForObject("select count(*) from pg_locks where not granted", Integer.class);
        return waiting != null && waiting > 0;
    }
}
