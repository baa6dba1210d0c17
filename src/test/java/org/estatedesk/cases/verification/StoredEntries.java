package org.estatedesk.cases.verification;

import java.util.List;
import org.estatedesk.cases.proof.EntryContent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Journals as their table holds them, for tests that only have the store. */
public final class StoredEntries {

    private StoredEntries() {}

    /** The entries of a case, oldest first. */
    public static List<EntryContent> of(JdbcTemplate store, String caseNumber) {
        return store.query(
                "select * from journal_entry where case_number = ? order by entry_no",
                (row, number) -> StoredEntry.of(row).content(),
                caseNumber);
    }
}
