package org.estatedesk.audit.evidence.report;

import java.util.Map;
import org.estatedesk.audit.evidence.dossier.Dossier;
import org.estatedesk.audit.evidence.dossier.Masked;
import org.estatedesk.audit.evidence.dossier.MaskedJournal;
import org.estatedesk.audit.evidence.pdf.PdfPrinter;
import org.estatedesk.audit.evidence.pdf.PdfPrinter.Printed;
import org.springframework.stereotype.Component;

/** Makes the readable report of a case. */
@Component
public class Reports {

    private final EvidenceWords words;
    private final CaseFacts facts;
    private final ReportTables tables;
    private final ReportTemplate template;
    private final PdfPrinter printer;

    Reports(EvidenceWords words, CaseFacts facts, ReportTables tables, ReportTemplate template, PdfPrinter printer) {
        this.words = words;
        this.facts = facts;
        this.tables = tables;
        this.template = template;
        this.printer = printer;
    }

    /**
     * Prints a report.
     *
     * @param madeBy user id of whoever takes it along
     */
    public Printed print(Dossier dossier, MaskedJournal journal, Masked shown, String madeBy) {
        return printer.print(template.fill(view(dossier, journal, shown, madeBy)));
    }

    private ReportView view(Dossier dossier, MaskedJournal journal, Masked shown, String madeBy) {
        String number = dossier.facts().caseNumber();
        return new ReportView(
                number,
                words.say("title", Map.of("number", number)),
                words.say("made", Map.of("at", words.moment(dossier.readAt()), "by", madeBy)),
                shown.hides() ? words.say("masking.why") : "",
                journal.broken() == null,
                verification(journal),
                journal.head(),
                words.say("page.label", Map.of("number", number)),
                facts.of(dossier, shown),
                tables.promises().of(dossier, shown),
                tables.timeline().of(journal),
                tables.decisions().of(journal),
                tables.messages().of(dossier.messages(), shown),
                tables.drawings().of(dossier.drawings()));
    }

    private String verification(MaskedJournal journal) {
        return journal.broken() == null
                ? words.say("proof.intact", Map.of("size", journal.size()))
                : words.say("proof.broken", Map.of("what", journal.broken().text()));
    }
}
