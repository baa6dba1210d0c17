package org.estatedesk.audit.evidence.packing;

import org.estatedesk.audit.evidence.dossier.Dossier;
import org.estatedesk.audit.evidence.masked.Masked;
import org.estatedesk.audit.evidence.masked.MaskedJournal;
import org.estatedesk.audit.evidence.pdf.PdfPrinter.Printed;

/**
 * All parts of a pack, ready to be written.
 *
 * @param madeBy user id of whoever takes it along
 */
public record EvidencePack(Dossier dossier, MaskedJournal journal, Masked shown, Printed report, String madeBy) {

    /** The name under which it is saved. */
    public String fileName() {
        return dossier.facts().caseNumber() + "-evidence.zip";
    }
}
