package org.estatedesk.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.estatedesk.cases.JournalEntry.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Append-only: there is no way to change or delete an entry, and the database refuses it, too. */
interface JournalEntries extends Repository<JournalEntry, Key> {

    /** Where the journal of a case has got to: the number that its next entry gets, and hash and time of its last. */
    interface Head {

        int getEntryNo();

        String getPreviousHash();

        /** Null before the first. */
        @Nullable
        Instant getRecordedAt();
    }

    JournalEntry save(JournalEntry entry);

    List<JournalEntry> findByIdCaseNumberOrderByIdEntryNo(String caseNumber);

    List<JournalEntry> findByIdCaseNumberAndIdEntryNoGreaterThanOrderByIdEntryNo(
            String caseNumber, int entryNo, Limit most);

    List<JournalEntry> findByIdCaseNumberAndIdEntryNoLessThanOrderByIdEntryNoDesc(
            String caseNumber, int entryNo, Limit most);

    long countByIdCaseNumber(String caseNumber);

    /**
     * Takes the next number and locks the case until the transaction ends: its entries are numbered and chained in the
     * order in which they become visible. Empty if there is no such case.
     */
    @Query(nativeQuery = true, value = """
            update service_case set journal_size = journal_size + 1
            where case_number = :caseNumber returning journal_size as "entryNo", journal_hash as "previousHash",
                journal_recorded_at as "recordedAt"
            """)
    Optional<Head> grow(String caseNumber);
}
