package org.estatedesk.audit.evidence;

import org.estatedesk.audit.evidence.dossier.Dossier;
import org.estatedesk.audit.evidence.dossier.Masked;
import org.estatedesk.audit.evidence.dossier.MaskedJournal;
import org.estatedesk.audit.evidence.pdf.PdfPrinter.Printed;

/**
 * All parts of a pack, ready to be written.
 *
 * @param madeBy user id of whoever takes it along
 */
record EvidencePack(Dossier dossier, MaskedJournal journal, Masked shown, Printed report, String madeBy) {

    /** The name under which it is saved. */
    String fileName() {
        return dossier.facts().caseNumber() + "-evidence.zip";
    }
}
