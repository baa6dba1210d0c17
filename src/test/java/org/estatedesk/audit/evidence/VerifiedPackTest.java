package org.estatedesk.audit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody far from the desk finds out with the pack's own script. */
@DeskTest
class VerifiedPackTest extends LateComplaint {

    @BeforeEach
    void needsPython() {
        assumeTrue(Unpacked.hasPython(), "Left out: there is no python3 on this machine");
    }

    @Test
    void aPackIsIntact() throws Exception {
        Unpacked pack = unpacked(Masks.NOTHING);
        String head = pack.manifest().at("/journal/head").asText();
        assertThat(pack.verify())
                .startsWith("0 OK ")
                .contains("files that are as they were packed: ", number + ": intact", "head " + head)
                .doesNotContain("NOTE", "WRONG");
    }

    @Test
    void aMaskedPackIsIntactAndSaysWhatWasNotChecked() throws Exception {
        Unpacked pack = unpacked(Masks.NUMBERS);
        int masked = pack.manifest().at("/masking/entries").size();
        assertThat(pack.verify())
                .startsWith("0 OK ")
                .contains("NOTE  masked, so that only their place was checked: " + masked + " [", number + ": intact");
    }

    @Test
    void oneChangedByteOfTheJournalIsFound() throws Exception {
        Unpacked pack = unpacked(Masks.NOTHING);
        pack.change("journal.json", "裝修噪音", "装修噪音");
        assertThat(pack.verify())
                .startsWith("1 ")
                .contains("WRONG file journal.json is not the one that was packed")
                .containsPattern("WRONG journal entry \\d+ is not what was written");
    }

    @Test
    void aChangedDrawingIsFound() throws Exception {
        Unpacked pack = unpacked(Masks.NOTHING);
        String drawing = pack.manifest().at("/drawings/0/file").asText();
        pack.change(drawing, "</bpmn:definitions>", "</bpmn:definitions> ");
        assertThat(pack.verify()).startsWith("1 ").contains("WRONG file " + drawing + " is not the one");
    }

    @Test
    void anEntryThatIsCalledMaskedAfterwardsIsFound() throws Exception {
        Unpacked pack = unpacked(Masks.NOTHING);
        pack.change("journal.json", "\"entryNo\" : 1,", "\"entryNo\" : 1, \"masked\" : true,");
        assertThat(pack.verify()).startsWith("1 ").contains("other entries are masked than the manifest says");
    }

    @Test
    void aPackOfAChangedJournalSaysWhichEntryIsBroken() throws Exception {
        tamper("update journal_entry set text = 'x' where case_number = ? and entry_no = 2", number);
        Unpacked pack = unpacked(Masks.NOTHING);
        JsonNode proof = pack.manifest().path("journal");
        assertThat(proof.path("intact").asBoolean()).isFalse();
        assertThat(proof.at("/broken/entryNo").asInt()).isEqualTo(2);
        assertThat(proof.at("/broken/reason").asText()).isEqualTo("CONTENT_CHANGED");
        assertThat(PdfText.of(pack.bytes("case.pdf")))
                .contains("THE JOURNAL IS NOT AS IT WAS WRITTEN", number + ": entry 2: its content");
        assertThat(pack.verify())
                .startsWith("1 ")
                .contains("WRONG journal entry 2 is not what was written", "NOT as it was packed and written");
    }

    @Test
    void maskingDoesNotHideABrokenEntry() throws Exception {
        tamper("update journal_entry set text = 'call 138 0013 8000' where case_number = ? and entry_no = 2", number);
        assertThat(unpacked(Masks.NUMBERS).verify())
                .startsWith("1 ")
                .contains("the desk itself found the journal broken: entry 2, CONTENT_CHANGED");
    }

    @Test
    void aJournalWithoutItsEndIsFound() throws Exception {
        tamper(
                "delete from journal_entry where case_number = ? and entry_no ="
                        + " (select max(entry_no) from journal_entry where case_number = ?)",
                number,
                number);
        assertThat(unpacked(Masks.NOTHING).verify()).startsWith("1 ").contains("WRONG journal does not end with");
    }
}
