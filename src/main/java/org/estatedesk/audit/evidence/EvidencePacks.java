package org.estatedesk.audit.evidence;

import java.util.Optional;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.evidence.dossier.Dossier;
import org.estatedesk.audit.evidence.dossier.Dossiers;
import org.estatedesk.audit.evidence.dossier.Masked;
import org.estatedesk.audit.evidence.dossier.MaskedJournal;
import org.estatedesk.audit.evidence.report.Reports;
import org.springframework.stereotype.Service;

/** Puts evidence together. */
@Service
class EvidencePacks {

    private final Dossiers dossiers;
    private final Reports reports;

    EvidencePacks(Dossiers dossiers, Reports reports) {
        this.dossiers = dossiers;
        this.reports = reports;
    }

    /**
     * The pack of a case; empty if there is no such case.
     *
     * @param mask how its reader may see personal data
     * @param madeBy user id of that reader
     */
    Optional<EvidencePack> of(String caseNumber, Mask mask, String madeBy) {
        return dossiers.of(caseNumber, mask).map(dossier -> pack(dossier, new Masked(mask), madeBy));
    }

    private EvidencePack pack(Dossier dossier, Masked shown, String madeBy) {
        MaskedJournal journal = MaskedJournal.of(dossier.journal());
        return new EvidencePack(dossier, journal, shown, reports.print(dossier, journal, shown, madeBy), madeBy);
    }
}
