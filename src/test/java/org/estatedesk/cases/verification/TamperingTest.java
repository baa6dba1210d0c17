package org.estatedesk.cases.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.proof.EntryContent;
import org.estatedesk.cases.verification.Break.Reason;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@DeskTest
class TamperingTest extends WrittenJournal {

    private static final String THIRD = " where case_number = ? and entry_no = 3";

    @Autowired
    JournalVerifier verifier;

    @Test
    void whatTheDeskWroteIsIntact() {
        assertThat(verifier.verifyOne(number).broken()).isEmpty();
        assertThat(verifier.verifyOne(number).entries()).isEqualTo(5);
        assertThat(verifier.verifyAll().broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'NOTE'",
                "actor = actor || '.'",
                "step_id = 'Task_B'",
                "step_name = null",
                "process_key = 'Process'",
                "process_version = 4",
                "text = replace(text, 'D', 'd')",
                "details = jsonb_set(details, '{big}', '9007199254740990')",
                "details = details - 'empty'",
                "details = jsonb_set(details, '{big}', '1.5')",
                "occurred_at = occurred_at + interval '1 microsecond'",
                "recorded_at = recorded_at - interval '1 microsecond'",
                "previous_hash = repeat('0', 64)",
                "hash = repeat('0', 64)"
            })
    void oneByteOfOneRowChangedByHandIsFoundAndNamed(String change) {
        assertThat(tamper("update journal_entry set " + change + THIRD, number)).isEqualTo(1);
        assertFound(3, Reason.CONTENT_CHANGED);
    }

    @Test
    void anEntryReplacedWithAHashOfItsOwnIsFoundByTheNextOne() {
        var third = verifier.export(number).entries().get(2).content();
        var forged = new EntryContent(
                number,
                3,
                third.kind(),
                "somebody",
                third.stepId(),
                third.stepName(),
                third.processKey(),
                third.processVersion(),
                third.text(),
                third.details(),
                third.occurredAt(),
                third.recordedAt(),
                third.previousHash());
        tamper("update journal_entry set actor = 'somebody', hash = ?" + THIRD, forged.hash(), number);
        assertFound(4, Reason.CHAIN_BROKEN);
    }

    @Test
    void aMissingEntryIsNamed() {
        tamper("delete from journal_entry" + THIRD, number);
        assertFound(3, Reason.ENTRY_MISSING);
    }

    @Test
    void aMissingEndIsNoticed() {
        tamper("delete from journal_entry where case_number = ? and entry_no >= 4", number);
        assertFound(4, Reason.ENTRY_MISSING);
    }

    @Test
    void aMissingEndIsNoticedEvenIfTheCaseCountsLess() {
        tamper("delete from journal_entry where case_number = ? and entry_no = 5", number);
        tamper("update service_case set journal_size = 4 where case_number = ?", number);
        assertFound(4, Reason.HEAD_DIFFERS);
    }

    @Test
    void aJournalWithoutEntriesIsNoticed() {
        tamper("delete from journal_entry where case_number = ?", number);
        assertFound(1, Reason.ENTRY_MISSING);
    }

    @Test
    void anEntryThatWasPushedInIsNoticed() {
        tamper("update journal_entry set entry_no = 0" + THIRD, number);
        assertFound(1, Reason.OUT_OF_ORDER);
    }

    @Test
    void aRemovedCaseIsNoticed() {
        tamper("delete from service_case where case_number = ?", number);
        assertFound(5, Reason.CASE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set text = 'x'",
                "delete from journal_entry",
                "truncate journal_entry",
                "truncate service_case cascade"
            })
    void theDatabaseRefusesToChangeTheJournal(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.execute(sql))
                .withMessageContaining("The journal only grows");
    }

    @Test
    void theDatabaseRefusesAnEntryThatDoesNotFollow() {
        String copy = "insert into journal_entry select case_number, 6, kind, actor, step_id, step_name, process_key,"
                + " process_version, text, occurred_at, recorded_at, details, previous_hash, hash from journal_entry";
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(copy + THIRD, number))
                .withMessageContaining("does not follow");
    }

    @Test
    void manyWritersKeepTheChain() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        Callable<Void> writing = () -> {
            transaction.executeWithoutResult(begun -> {
                journal.write(number, Kind.NOTE, "one");
                journal.write(number, Kind.NOTE, "two");
            });
            return null;
        };
        for (var written :
                threads.invokeAll(IntStream.range(0, 30).mapToObj(i -> writing).toList())) {
            written.get();
        }
        threads.shutdown();
        assertThat(verifier.verifyOne(number)).isEqualTo(new Verdict(1, 65, java.util.List.of()));
    }

    @Test
    void aTransactionThatIsTakenBackLeavesNothing() {
        transaction.executeWithoutResult(begun -> {
            journal.write(number, Kind.NOTE, "never");
            assertThat(journal.of(number)).hasSize(6);
            begun.setRollbackOnly();
        });
        assertThat(journal.of(number)).hasSize(5);
        journal.write(number, Kind.NOTE, "after all");
        assertThat(verifier.verifyOne(number).intact()).isTrue();
    }

    private void assertFound(int entryNo, Reason reason) {
        assertThat(verifier.verifyOne(number).broken()).containsExactly(new Break(number, entryNo, reason));
        assertThat(verifier.verifyAll().broken()).containsExactly(new Break(number, entryNo, reason));
    }
}
