package org.estatedesk.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Append-only: there is no way to change or delete an entry. */
interface JournalEntries extends Repository<JournalEntry, Long> {

    JournalEntry save(JournalEntry entry);

    List<JournalEntry> findByCaseNumberOrderByEntryNo(String caseNumber);

    /**
     * Takes the next number and locks the case until the transaction ends: its entries are numbered in the order in which
     * they become visible. Empty if there is no such case.
     */
    @Query(nativeQuery = true, value = """
            update service_case set journal_size = journal_size + 1
            where case_number = :caseNumber returning journal_size""")
    Optional<Integer> nextEntryNo(String caseNumber);
}
