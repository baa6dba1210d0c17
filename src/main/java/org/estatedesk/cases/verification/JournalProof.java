package org.estatedesk.cases.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param broken null if all is as it was written
     */
    public record Proven(
            int size,
            String head,
            List<Entry> entries,
            @Nullable Broken broken) {}

    /**
     * One entry, unmasked.
     *
     * @param fields what its hash covers, by the names in the export
     * @param hash what the store says its hash is
     */
    public record Entry(Map<String, @Nullable Object> fields, String hash) {}

    /**
     * The first entry that is not what was written.
     *
     * @param reason such as {@code CONTENT_CHANGED}, see {@code docs/journal.md}
     * @param text the same in the desk's language
     */
    public record Broken(int entryNo, String reason, String text) {}

    private final JournalVerifier verifier;
    private final Findings findings;

    JournalProof(JournalVerifier verifier, Findings findings) {
        this.verifier = verifier;
        this.findings = findings;
    }

    /** The journal of a case as it stands in the transaction of whoever asks; empty if there is no such case. */
    public Optional<Proven> of(String caseNumber) {
        return Optional.ofNullable(verifier.read(caseNumber)).map(this::prove);
    }

    private Proven prove(Export export) {
        ChainCheck check = new ChainCheck(export.caseNumber());
        export.entries().forEach(check::next);
        Broken broken =
                check.end(export.size(), export.head()).map(this::broken).orElse(null);
        List<Entry> entries = export.entries().stream()
                .map(entry -> new Entry(entry.content().fields(), entry.hash()))
                .toList();
        return new Proven(export.size(), export.head(), entries, broken);
    }

    private Broken broken(Break found) {
        return new Broken(found.entryNo(), found.reason().name(), findings.line(found));
    }
}
