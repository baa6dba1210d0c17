package org.estatedesk.audit.evidence;

import java.util.Optional;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.evidence.dossier.Dossier;
import org.estatedesk.audit.evidence.dossier.Dossiers;
import org.estatedesk.audit.evidence.dossier.Masked;
import org.estatedesk.audit.evidence.pdf.PdfPrinter.Printed;
import org.estatedesk.audit.evidence.report.Reports;
import org.springframework.stereotype.Service;

/** Puts evidence together. */
@Service
class EvidencePacks {

    /**
     * All parts of a pack, ready to be written.
     *
     * @param madeBy user id of whoever takes it along
     */
    record EvidencePack(Dossier dossier, Masked shown, Printed report, String madeBy) {}

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
        Masked shown = new Masked(mask);
        return dossiers.of(caseNumber, mask)
                .map(dossier -> new EvidencePack(dossier, shown, reports.print(dossier, shown, madeBy), madeBy));
    }
}
