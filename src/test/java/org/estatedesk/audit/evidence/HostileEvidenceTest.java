package org.estatedesk.audit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.lang3.StringUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What attackers wrote into a case stands in its evidence as text: whole, without a link, and nothing is fetched or run. */
@DeskTest
class HostileEvidenceTest extends LateComplaint {

    private static final int LONG = 100_000;
    private static final String SECRET = "what-the-desk-may-read";

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    private HttpServer stranger;
    private final AtomicInteger fetched = new AtomicInteger();

    @BeforeEach
    void listen() throws Exception {
        stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", call -> {
            fetched.incrementAndGet();
            call.sendResponseHeaders(200, -1);
        });
        stranger.start();
        Files.writeString(folder.resolve("secret.txt"), SECRET);
    }

    @AfterEach
    void stop() {
        stranger.stop(0);
    }

    private List<String> hostile() {
        String there = "http://localhost:" + stranger.getAddress().getPort() + "/x";
        Path here = folder.resolve("secret.txt");
        return List.of(
                "<img src=\"" + there + ".png\"/><link rel='stylesheet' href='" + there + ".css'/>",
                "<object data=\"file://" + here + "\"></object><iframe src='" + there + "'></iframe>",
                "</td></table><a href=\"" + there + "\">here</a><script>app.alert(1)</script>",
                "<style>@import url(" + there + "); body { background: url(" + there + ") }</style>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file://" + here + "\">]>&e;&#x41;<![CDATA[x]]>",
                "[x](javascript:alert(1)) javascript:alert(2) mailto:x@example.org " + there,
                "{{constructor.constructor('x')()}} ${7*7} #{7*7} [[${7*7}]] th:text=\"${7*7}\"",
                "=cmd|' /C calc'!A0",
                "@SUM(1+9)*cmd",
                "/JS (app.alert(1)) /URI (" + there + ") endobj");
    }

    @Test
    void itIsTextAndNothingElse() throws Exception {
        for (String text : hostile()) {
            journal.write(number, Kind.NOTE, text);
            cases.correct(number, new Contact(text, null, text, null, text));
        }
        Unpacked pack = unpacked(Masks.NOTHING);
        String said = bare(PdfText.of(pack.bytes("case.pdf")));
        for (String text : hostile()) {
            assertThat(said).contains(bare(text));
            assertThat(pack.json("journal.json").findValuesAsText("text")).contains(text);
        }
        assertThat(said).doesNotContain(SECRET);
        assertThat(fetched).hasValue(0);
        refuseActive(pack.bytes("case.pdf"));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void refuseActive(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase held = document.getDocument().getObjectFromPool(key).getObject();
                if (held instanceof COSDictionary dictionary) {
                    assertThat(dictionary.keySet())
                            .extracting(COSName::getName)
                            .doesNotContain(
                                    "JS", "JavaScript", "URI", "Launch", "AA", "OpenAction", "EmbeddedFiles", "GoToR");
                    assertThat(dictionary.getNameAsString(COSName.SUBTYPE))
                            .isNotIn("Link", "FileAttachment", "RichMedia");
                }
            }
        }
    }

    /** Signs that turn a line around or are not seen would let a text read otherwise than it is: they are named. */
    @Test
    void whatIsNotSeenIsNamed() throws Exception {
        journal.write(
                number,
                Kind.NOTE,
                "paid \u202E001\u202C, zero\u200Bwidth\u2066\u2069\uFEFF, bell\u0007, escape\u001B, \uFFFE end");
        Unpacked pack = unpacked(Masks.NOTHING);
        assertThat(bare(PdfText.of(pack.bytes("case.pdf"))))
                .contains(
                        "paid[U+202E]001[U+202C],zero[U+200B]width[U+2066][U+2069][U+FEFF],bell[U+0007],escape[U+001B],");
        assertThat(pack.text("journal.json")).doesNotContain("\u0007");
    }

    @Test
    void aWordWithoutEndIsPrintedToItsEnd() throws Exception {
        journal.write(number, Kind.NOTE, "Ω".repeat(LONG));
        String said = PdfText.of(unpacked(Masks.NOTHING).bytes("case.pdf"));
        assertThat(StringUtils.countMatches(said, 'Ω')).isEqualTo(LONG);
    }
}
