package org.estatedesk.audit.evidence.report;

import java.util.HashMap;
import java.util.Map;
import org.estatedesk.audit.evidence.dossier.Dossier;
import org.estatedesk.audit.evidence.dossier.Masked;
import org.estatedesk.audit.evidence.pdf.PdfPrinter;
import org.estatedesk.audit.evidence.pdf.PdfPrinter.Printed;
import org.estatedesk.cases.verification.JournalProof.Proven;
import org.estatedesk.platform.languages.PageTexts;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Makes the readable report of a case: fills {@code templates/evidence/case.html}, with the bundle
 * {@code messages/audit-evidence}, and prints it.
 */
@Component
public class Reports {

    private final EvidenceWords words;
    private final CaseFacts facts;
    private final RecordTexts records;
    private final EntryTexts entries;
    private final PdfPrinter printer;

    /** Not the one of the web pages, which is asked for HTML. */
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Reports(EvidenceWords words, CaseFacts facts, RecordTexts records, EntryTexts entries, PdfPrinter printer) {
        this.words = words;
        this.facts = facts;
        this.records = records;
        this.entries = entries;
        this.printer = printer;
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setTemplateMode(TemplateMode.XML);
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(new PageTexts(EvidenceWords.BUNDLE));
    }

    /**
     * Prints a report.
     *
     * @param madeBy user id of whoever takes it along
     */
    public Printed print(Dossier dossier, Masked shown, String madeBy) {
        Map<String, Object> report = new HashMap<>();
        report.put("dossier", dossier);
        report.put("shown", shown);
        report.put("entries", dossier.entries());
        report.put("facts", facts.of(dossier, shown));
        report.put("title", words.say("title", Map.of("number", dossier.number())));
        report.put("made", words.say("made", Map.of("at", words.moment(dossier.readAt()), "by", madeBy)));
        report.put("times", words.zone(dossier.readAt()));
        report.put("pageLabel", words.say("page.label", Map.of("number", dossier.number())));
        report.put("verification", verification(dossier));
        report.put("words", words);
        report.put("recordTexts", records);
        report.put("entryTexts", entries);
        return printer.print(engine.process("evidence/case", new Context(words.locale(), report)));
    }

    private String verification(Dossier dossier) {
        Proven journal = dossier.journal();
        return journal.broken() == null
                ? words.say("proof.intact", Map.of("size", journal.size()))
                : words.say("proof.broken", Map.of("what", words.broken(dossier.number(), journal.broken())));
    }
}
