package org.estatedesk.cases.verification;

import java.util.Map;
import java.util.Optional;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.CaseReading.Shown;
import org.springframework.stereotype.Component;

/** Exports what the table holds, not what the desk makes of it. */
@Component
class ExportedJournals implements Journal.Exports {

    private final JournalVerifier verifier;

    ExportedJournals(JournalVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public Optional<Map<String, Object>> of(String caseNumber, Shown shown) {
        return Optional.ofNullable(verifier.export(caseNumber)).map(export -> export.json(shown));
    }
}
