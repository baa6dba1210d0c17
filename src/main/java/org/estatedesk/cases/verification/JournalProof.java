package org.estatedesk.cases.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.cases.CaseReading.Shown;
import org.estatedesk.cases.proof.OpenJournals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A journal as the store holds it, together with what its hashes say of it: for whoever hands both on to others. */
@Component
public class JournalProof {

    /**
     * A journal at one moment.
     *
     * @param size how many entries the case counts
     * @param head the hash that the case says is that of its last entry
     * @param entries as the export has them, in their order
     * @param broken null if all is as it was written; found before anything was masked
     */
    public record Proven(
            int size,
            String head,
            List<Map<String, @Nullable Object>> entries,
            @Nullable Broken broken) {}

    /**
     * The first entry that is not what was written.
     *
     * @param reason such as {@code CONTENT_CHANGED}, see {@code docs/journal.md}
     * @param text the same in the desk's language
     */
    public record Broken(int entryNo, String reason, String text) {}

    private final JournalVerifier verifier;
    private final OpenJournals open;
    private final Findings findings;

    JournalProof(JournalVerifier verifier, OpenJournals open, Findings findings) {
        this.verifier = verifier;
        this.open = open;
        this.findings = findings;
    }

    /**
     * The journal of a case as it stands in the transaction of whoever asks.
     *
     * @param shown what its reader may see
     * @return empty if there is no such case
     */
    public Optional<Proven> of(String caseNumber, Shown shown) {
        open.write();
        return Optional.ofNullable(verifier.read(caseNumber)).map(export -> prove(export, shown));
    }

    private Proven prove(Export export, Shown shown) {
        ChainCheck check = new ChainCheck(export.caseNumber());
        export.entries().forEach(check::next);
        Broken broken =
                check.end(export.size(), export.head()).map(this::broken).orElse(null);
        return new Proven(export.size(), export.head(), export.entries(shown), broken);
    }

    private Broken broken(Break found) {
        return new Broken(found.entryNo(), found.reason().name(), findings.line(found));
    }
}
