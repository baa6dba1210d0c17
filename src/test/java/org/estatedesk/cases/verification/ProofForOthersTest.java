package org.estatedesk.cases.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** What auditors, operators and third parties get to see. */
@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class ProofForOthersTest extends WrittenJournal {

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcConnectionDetails store;

    @TempDir
    Path folder;

    @Test
    void theScriptOfTheDocumentationVerifiesAnExport() throws Exception {
        assumeTrue(hasPython(), "Left out: there is no python3 on this machine");
        String export = get("auditor", journalPath()).getBody();
        assertThat(python(export)).startsWith("0 " + number + ": intact, 5 entries, head ");
        assertThat(python(export.replace("Plain.", "Plain!")))
                .isEqualTo("1 " + number + ": entry 2 is not what was written");
    }

    @Test
    void ofMaskedEntriesTheScriptChecksTheLinksAndSaysSo() throws Exception {
        assumeTrue(hasPython(), "Left out: there is no python3 on this machine");
        journal.write(number, Kind.NOTE, "Call 138 0000 0000 back.");
        journal.write(number, Kind.NOTE, "Called.");
        String export = get("auditor", journalPath()).getBody();
        assertThat(export).contains("Call 138****0000 back.", "\"masked\":true");
        assertThat(python(export))
                .startsWith("0 " + number + ": intact, 7 entries, head ")
                .endsWith("1 entries are masked: of these only the place in the chain was checked");
        assertThat(python(export.replace("Called.", "Called!"))).startsWith("1 " + number + ": entry 7 is not");
        String link = new ObjectMapper()
                .readTree(export)
                .at("/entries/5/previousHash")
                .asText();
        assertThat(python(
                        export.replace("\"previousHash\":\"" + link, "\"previousHash\":\"0" + link.substring(1) + "x")))
                .startsWith("1 ");
    }

    @Test
    void anAuditorVerifiesOneJournalAndAll() {
        assertThat(json("auditor", journalPath() + "/verification")
                        .path("intact")
                        .asBoolean())
                .isTrue();
        tamper("update journal_entry set text = 'x' where case_number = ? and entry_no = 2", number);
        JsonNode all = json("demo", "/desk/journal/verification");
        assertThat(all.path("intact").asBoolean()).isFalse();
        assertThat(all.at("/broken/0/text").asText())
                .isEqualTo(number + ": entry 2: its content is not what was written");
        assertThat(all.at("/broken/0/reason").asText()).isEqualTo("CONTENT_CHANGED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk/cases/X/journal", "/desk/cases/X/journal/verification", "/desk/journal/verification"})
    void nobodyElseMaySeeThem(String path) {
        assertThat(get("frontdesk", path).getStatusCode().value()).isEqualTo(403);
        assertThat(http.getForEntity(path, String.class).getStatusCode().value())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/cases/CMP-1999-000001/journal", "/desk/cases/CMP-1999-000001/journal/verification"})
    void aCaseThatIsNotThereIsSaidSo(String path) {
        ResponseEntity<String> answer = get("auditor", path);
        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getBody()).contains("There is no case CMP-1999-000001.");
    }

    @Test
    void theFlagVerifiesBesideARunningDesk(CapturedOutput output) {
        assertThat(flag()).isZero();
        assertThat(output.getOut()).contains("All journals are as they were written: ");
        tamper("delete from journal_entry where case_number = ? and entry_no = 5", number);
        assertThat(flag()).isOne();
        assertThat(output.getOut())
                .contains(number + ": entry 5: it is missing", "Not all journals are as they were written: 1 of ");
    }

    private int flag() {
        try {
            return VerifyJournal.run(
                    "--verify-journal",
                    "--spring.datasource.url=" + store.getJdbcUrl(),
                    "--spring.datasource.username=" + store.getUsername(),
                    "--spring.datasource.password=" + store.getPassword());
        } finally {
            // The command keeps quiet in a process of its own; here other tests read the log afterwards.
            LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
            logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
            logging.setLogLevel("org.estatedesk", LogLevel.INFO);
        }
    }

    private String journalPath() {
        return "/desk/cases/" + number + "/journal";
    }

    private ResponseEntity<String> get(String person, String path) {
        return http.withBasicAuth(person, person).getForEntity(path, String.class);
    }

    private JsonNode json(String person, String path) {
        return http.withBasicAuth(person, person).getForObject(path, JsonNode.class);
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException missing) {
            return false;
        }
    }

    /** Exit status and output of the script that stands in the documentation. */
    private String python(String export) throws Exception {
        String page = Files.readString(Path.of("docs/journal.md"));
        String script = page.substring(page.indexOf("```python") + 10, page.lastIndexOf("```"));
        Path file = Files.writeString(folder.resolve("verify.py"), script);
        Path data = Files.writeString(folder.resolve("export.json"), export);
        Process run = new ProcessBuilder("python3", file.toString(), data.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes()).strip();
        return run.waitFor() + " " + said;
    }
}
