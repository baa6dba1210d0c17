package org.estatedesk.audit.evidence.dossier;

import java.util.List;
import org.estatedesk.cases.verification.JournalProof.Broken;
import org.estatedesk.cases.verification.JournalProof.Proven;
import org.jspecify.annotations.Nullable;

/**
 * A journal as its reader may see it.
 *
 * @param broken what the desk itself found wrong with it; null if nothing
 */
public record MaskedJournal(
        int size,
        String head,
        List<MaskedEntry> entries,
        @Nullable Broken broken) {

    /** A journal whose entries are masked already. */
    public static MaskedJournal of(Proven journal) {
        List<MaskedEntry> entries =
                journal.entries().stream().map(MaskedEntry::new).toList();
        return new MaskedJournal(journal.size(), journal.head(), entries, journal.broken());
    }

    /** Numbers of the entries of which something is masked. */
    public List<Integer> maskedEntries() {
        return entries.stream()
                .filter(MaskedEntry::masked)
                .map(MaskedEntry::number)
                .toList();
    }
}
