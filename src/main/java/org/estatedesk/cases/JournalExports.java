package org.estatedesk.cases;

import java.util.Map;
import java.util.Optional;

/** Journals for third parties, see {@code docs/journal.md}. */
public interface JournalExports {

    /**
     * The export of one journal, as it is written to JSON.
     *
     * @param shown what its reader may see; an entry in which something is masked has {@code masked} = true and keeps its hash
     * @return empty if there is no such case
     */
    Optional<Map<String, Object>> of(String caseNumber, Shown shown);
}
