package org.estatedesk.cases.verification;

import java.util.Optional;
import org.estatedesk.cases.proof.EntryContent;
import org.estatedesk.cases.verification.Break.Reason;
import org.jspecify.annotations.Nullable;

/** Follows the entries of one case, in their order, and remembers the first that is not what was written. */
final class ChainCheck {

    private final String caseNumber;
    private int last;
    private String lastHash = EntryContent.NOTHING_BEFORE;
    private @Nullable Break found;

    ChainCheck(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    void next(StoredEntry entry) {
        int number = entry.content().entryNo();
        if (number != last + 1) {
            broken(last + 1, number > last ? Reason.ENTRY_MISSING : Reason.OUT_OF_ORDER);
        } else if (!entry.isUnchanged()) {
            broken(number, Reason.CONTENT_CHANGED);
        } else if (!entry.content().previousHash().equals(lastHash)) {
            broken(number, Reason.CHAIN_BROKEN);
        }
        last = number;
        lastHash = entry.hash();
    }

    /**
     * Compares with what the case itself says.
     *
     * @param size null if there is no such case any more
     */
    Optional<Break> end(@Nullable Integer size, @Nullable String head) {
        if (size == null) {
            broken(last, Reason.CASE_MISSING);
        } else if (size > last) {
            broken(last + 1, Reason.ENTRY_MISSING);
        } else if (size < last || !lastHash.equals(head)) {
            broken(last, Reason.HEAD_DIFFERS);
        }
        return Optional.ofNullable(found);
    }

    private void broken(int entryNo, Reason reason) {
        if (found == null) {
            found = new Break(caseNumber, entryNo, reason);
        }
    }
}
