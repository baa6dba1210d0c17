package org.estatedesk.audit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.estatedesk.audit.evidence.EvidencePacks.EvidencePack;
import org.estatedesk.audit.evidence.dossier.Dossier;
import org.estatedesk.audit.evidence.dossier.Dossiers;
import org.estatedesk.audit.evidence.dossier.Masked;
import org.estatedesk.audit.evidence.pdf.PdfPrinter.Printed;
import org.estatedesk.audit.evidence.report.Reports;
import org.estatedesk.cases.verification.JournalProof.Proven;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The report that people read. */
@DeskTest
class ReportTest extends LateComplaint {

    /** The real size is 5000; asked for with -Destatedesk.evidence.entries=5000. */
    private static final int ENTRIES = Integer.getInteger("estatedesk.evidence.entries", 300);

    @Autowired
    Dossiers dossiers;

    @Autowired
    Reports reports;

    @Autowired
    TestDrawings drawings;

    @Test
    void itTellsTheCaseInEveryLanguageThatWasTyped() throws Exception {
        String said = PdfText.of(unpacked(Masks.NOTHING).bytes("case.pdf"));
        assertThat(said)
                .contains("Evidence of case " + number, "王小明", "138 0013 8000", "Noise", "裝修噪音從早上七點開始", "请按规定时间施工")
                .contains("⚠ LATE by 3 min", "Nobody free: 全員培訓 All in training", "物业助理今天上门 [U+1F600]")
                .contains("The journal is as it was written: all", "Nothing is masked in this report")
                .contains("the application itself", "Case " + number + " – page 1 of ");
    }

    /** Names with rare characters, of extensions A and B, are printed as they were typed. */
    @Test
    void itPrintsRareCharactersAndADashForNothing() throws Exception {
        String said = PdfText.of(unpacked(Masks.NOTHING).bytes("case.pdf"));
        assertThat(said).contains("𠮷田、㐂、𨋢").doesNotContain("null");
    }

    @Test
    void itNeedsNothingButItself() throws Exception {
        Unpacked pack = unpacked(Masks.NOTHING);
        try (PDDocument document = Loader.loadPDF(pack.bytes("case.pdf"))) {
            assertThat(document.getNumberOfPages())
                    .isGreaterThan(1)
                    .isEqualTo(pack.manifest().at("/report/pages").asInt());
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Evidence of case " + number);
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .contains("Promises", "Timeline", "Decisions", "Drawings");
        }
        assertThat(pack.bytes("case.pdf").length).isLessThan(1_000_000);
    }

    @Test
    void aDrawingWhoseDeploymentWasDeletedIsNamed() throws Exception {
        clearAway();
        drawings.draw("cases/lost-property.bpmn", "cases/report-property.form", "cases/store-property.form");
        run = drawings.start("lost-property", Map.of("customerName", "李女士"));
        number = jdbc.queryForObject(
                "select case_number from service_case where process_instance_id = ?", String.class, run.getId());
        drawings.clear();
        Unpacked pack = unpacked(Masks.NOTHING);
        assertThat(pack.names()).noneMatch(name -> name.startsWith("drawings/lost-property"));
        assertThat(pack.manifest().at("/drawings/0/note").asText()).contains("its deployment was deleted");
        assertThat(PdfText.of(pack.bytes("case.pdf"))).contains("its deployment was deleted from the engine");
        replyLate();
    }

    @Test
    void anOlderJournalIsPrintedWithTheRowOfTheTableBesideItsNumber() throws Exception {
        assertThat(PdfText.of(unpacked(Masks.NOTHING).bytes("case.pdf"))).doesNotContain("the journal says");
        tamper("""
                update journal_entry set details = jsonb_set(details::jsonb - 'version', '{rules,0,number}', '1')
                where case_number = ? and kind = 'DECIDED' and details->>'decision' = 'complaint-classification'
                """, number);
        Unpacked pack = unpacked(Masks.NOTHING);
        int row = rowOfTheTable();
        assertThat(row).isGreaterThan(1);
        assertThat(PdfText.of(pack.bytes("case.pdf")).replaceAll("\\s+", " "))
                .contains("Rule " + row + " (row of the table; the journal says 1): ")
                .contains("row of the table: " + row + " (row of the table; the journal says 1)");
        assertThat(pack.json("journal.json").findValues("rules").toString()).contains("\"number\":1,");
    }

    /** As a person counts them in the shipped table, where a row that went leaves the others their ids. */
    private int rowOfTheTable() throws IOException {
        String rule = jdbc.queryForObject("""
                select details->'rules'->0->>'rule' from journal_entry
                where case_number = ? and kind = 'DECIDED' and details->>'decision' = 'complaint-classification'
                """, String.class, number);
        String table = Files.readString(Path.of("processes/complaint-classification.dmn"));
        String upToIt = table.substring(0, table.indexOf("<rule id=\"" + rule + "\""));
        return StringUtils.countMatches(upToIt, "<rule id=") + 1;
    }

    @Test
    void aLongJournalIsPrintedWhole() throws Exception {
        Dossier real = dossiers.of(number, Masks.NUMBERS).orElseThrow();
        Dossier longOne = new Dossier(
                real.facts(),
                new Proven(ENTRIES, real.journal().head(), entries(), null),
                real.promises(),
                real.moves(),
                real.messages(),
                real.drawings(),
                real.readAt());
        Masked shown = new Masked(Masks.NUMBERS);
        Printed report = reports.print(longOne, shown, "auditor");
        assertThat(PdfText.of(report.pdf())).contains("Line 1 噪音", "Line " + ENTRIES + " 噪音");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        writer.write(new EvidencePack(longOne, shown, report, "auditor"), zip);
        Unpacked pack = new Unpacked(zip.toByteArray(), folder);
        assertThat(pack.json("journal.json").path("entries")).hasSize(ENTRIES);
        assertThat(pack.manifest().at("/report/entries").asInt()).isEqualTo(ENTRIES);
        assertThat(pack.manifest().at("/report/pages").asInt()).isEqualTo(report.pages());
    }

    private static List<Map<String, Object>> entries() {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (int number = 1; number <= ENTRIES; number++) {
            Map<String, Object> fields = new HashMap<>(Map.of("case", "X", "entryNo", number, "kind", "NOTE"));
            fields.putAll(Map.of("actor", "system", "text", "Line " + number + " 噪音", "stepName", "Step 步骤"));
            Instant at = Instant.EPOCH.plus(Duration.ofMinutes(number));
            fields.putAll(Map.of("occurredAt", at.toString(), "recordedAt", at.toString(), "previousHash", "0"));
            fields.put("details", Map.of("values", Map.of("phone", "138 0013 8000", "course", "裝修".repeat(40))));
            fields.put("hash", "0");
            entries.add(fields);
        }
        return entries;
    }

    private static List<PDFont> fonts(PDDocument document) throws Exception {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
