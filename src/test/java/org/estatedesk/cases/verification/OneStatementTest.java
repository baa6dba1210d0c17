package org.estatedesk.cases.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.platform.PerTransaction;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** The entries of a transaction are written in one statement, and are as proof as one by one. */
@DeskTest
class OneStatementTest extends WrittenJournal {

    @Autowired
    JournalVerifier verifier;

    @Test
    void theEntriesOfATransactionCountTheCaseUpOnce() {
        transaction.executeWithoutResult(begun -> {
            int before = updatesOfCases();
            for (String text : List.of("six", "seven", "eight")) {
                journal.write(number, Kind.NOTE, text);
            }
            assertThat(journal.of(number)).hasSize(8);
            assertThat(updatesOfCases() - before).isEqualTo(1);
        });
        assertThat(verifier.verifyOne(number)).isEqualTo(new Verdict(1, 8, List.of()));
    }

    private int updatesOfCases() {
        return jdbc.queryForObject(
                "select n_tup_upd from pg_stat_xact_user_tables where relid = 'service_case'::regclass", Integer.class);
    }

    @Test
    void whoeverReadsInTheSameTransactionSeesWhatWasWrittenAndWritesOn() {
        transaction.executeWithoutResult(begun -> {
            journal.write(number, Kind.NOTE, "six");
            assertThat(journal.after(number, 5, 9))
                    .extracting(JournalEntry::text)
                    .containsExactly("six");
            journal.write(number, Kind.NOTE, "seven");
            assertThat(journal.before(number, 8, 1))
                    .extracting(JournalEntry::text)
                    .containsExactly("seven");
            journal.write(number, Kind.NOTE, "eight");
            assertThat(journal.count(number)).isEqualTo(8);
        });
        assertThat(verifier.verifyOne(number).intact()).isTrue();
    }

    @Test
    void severalCasesInOneTransactionKeepTheirOwnChains() {
        List<String> numbers = new ArrayList<>(List.of(number));
        transaction.executeWithoutResult(begun -> {
            numbers.add(opened());
            numbers.add(opened());
            for (int round = 0; round < 3; round++) {
                numbers.forEach(each -> journal.write(each, Kind.NOTE, "of " + each));
            }
        });
        for (String each : numbers) {
            assertThat(verifier.verifyOne(each).intact()).isTrue();
            assertThat(journal.of(each).stream().skip(each.equals(number) ? 5 : 1))
                    .extracting(JournalEntry::text)
                    .hasSize(3)
                    .containsOnly("of " + each);
        }
    }

    private String opened() {
        Contact contact = new Contact(null, null, null, null, null);
        return cases.open(new NewCase("CMP", "test", "1", contact, "hotline", null, Map.of()))
                .caseNumber();
    }

    @Test
    void whatIsWrittenAsTheTransactionEndsIsKeptToo() {
        PerTransaction<List<String>> last = PerTransaction.acting(
                ArrayList::new, all -> all.forEach(text -> journal.write(number, Kind.NOTE, text)));
        transaction.executeWithoutResult(begun -> last.get().add("nothing was written before"));
        transaction.executeWithoutResult(begun -> {
            journal.write(number, Kind.NOTE, "before the end");
            last.get().add("at the end");
        });
        assertThat(journal.of(number).stream().skip(5))
                .extracting(JournalEntry::text)
                .containsExactly("nothing was written before", "before the end", "at the end");
        assertThat(verifier.verifyOne(number).intact()).isTrue();
    }

    @Test
    void aCaseThatIsNotThereIsRefusedAtOnceAndNothingIsKept() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(begun -> {
                    journal.write(number, Kind.NOTE, "never");
                    journal.write("CMP-1999-000001", Kind.NOTE, "never");
                }));
        assertThat(journal.of(number)).hasSize(5);
    }

    /** Two entries in one statement, by whoever rules the database and leaves the triggers on. */
    @ParameterizedTest
    @CsvSource({"6, head, 8, six", "6, head, 7, other", "6, other, 7, six", "7, head, 8, six", "6, head, 7, head"})
    void theDatabaseRefusesTwoEntriesOfWhichOneDoesNotFollow(int first, String before, int second, String between) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> insert(first, before, second, between))
                .withMessageContaining("does not follow");
        assertThat(journal.of(number)).hasSize(5);
        insert(6, "head", 7, "six");
        assertThat(verifier.verifyOne(number).broken())
                .containsExactly(new Break(number, 6, Break.Reason.CONTENT_CHANGED));
    }

    private void insert(int first, String before, int second, String between) {
        String head = journal.of(number).get(4).hash();
        jdbc.update("""
                insert into journal_entry select case_number, added.entry_no, kind, actor, step_id, step_name, process_key,
                    process_version, text, occurred_at, recorded_at, details, added.previous, added.hash
                from journal_entry e, (values (?, ?, 'six'), (?, ?, 'seven')) as added (entry_no, previous, hash)
                where case_number = ? and e.entry_no = 5""", first, before.replace("head", head), second, between.replace("head", head), number);
    }
}
