package org.estatedesk.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.estatedesk.promises.Explanations.Explained;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class ExplanationsTest {

    private static final Instant DUE = Instant.parse("2026-03-03T00:25:00.123456Z");

    private final Explanations explanations = new Explanations();
    private final Explained explained = new Explained(DUE, "10 min until closing, 25 min from Tue 08:00", true);

    @Test
    void withinATransactionADueTimeFindsItsExplanationToTheMillisecond() {
        TransactionSynchronizationManager.initSynchronization();
        explanations.remember(explained);
        assertThat(explanations.take(Instant.parse("2026-03-03T00:25:00.123Z"))).contains(explained);
        assertThat(explanations.take(Instant.parse("2026-03-03T00:25:00.124Z"))).isEmpty();
        end();
    }

    @Test
    void nothingIsLeftForTheNextTransaction() {
        TransactionSynchronizationManager.initSynchronization();
        explanations.remember(explained);
        end();
        TransactionSynchronizationManager.initSynchronization();
        assertThat(explanations.take(DUE)).isEmpty();
        end();
    }

    @Test
    void withoutATransactionNothingIsRemembered() {
        explanations.remember(explained);
        assertThat(explanations.take(DUE)).isEqualTo(Optional.empty());
    }

    private static void end() {
        TransactionSynchronizationUtils.invokeAfterCompletion(
                TransactionSynchronizationManager.getSynchronizations(), TransactionSynchronization.STATUS_COMMITTED);
        TransactionSynchronizationManager.clear();
    }
}
