package org.estatedesk.cases;

import java.util.List;
import org.estatedesk.cases.JournalEntry.Key;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** For reading: {@code OpenJournals} adds entries, and the database refuses to change or delete one. */
interface JournalEntries extends Repository<JournalEntry, Key> {

    List<JournalEntry> findByIdCaseNumberOrderByIdEntryNo(String caseNumber);

    List<JournalEntry> findByIdCaseNumberAndIdEntryNoGreaterThanOrderByIdEntryNo(
            String caseNumber, int entryNo, Limit most);

    List<JournalEntry> findByIdCaseNumberAndIdEntryNoLessThanOrderByIdEntryNoDesc(
            String caseNumber, int entryNo, Limit most);

    long countByIdCaseNumber(String caseNumber);
}
