package org.estatedesk.audit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.estatedesk.photos.AddedFiles;
import org.estatedesk.photos.CaseFile;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** What an auditor takes along. */
@DeskTest
class EvidencePackTest extends LateComplaint {

    @Autowired
    TestRestTemplate http;

    @Autowired
    AddedFiles files;

    @Test
    void anAuditorTakesAlongOneZip() throws Exception {
        ResponseEntity<byte[]> answer = get("auditor", number, byte[].class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + number + "-evidence.zip\"");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        Unpacked pack = new Unpacked(answer.getBody(), folder);
        assertThat(pack.names())
                .startsWith("case.pdf", "journal.json")
                .contains(drawing().name())
                .endsWith("README.txt", "verify.py", "verify.html", "manifest.json");
        assertThat(pack.dates()).hasSize(1);
        assertThat(pack.manifest().path("madeBy").asText()).isEqualTo("auditor");
    }

    /** By its hash, which the journal names; where personal data are masked, it is left out: a photo cannot be. */
    @Test
    void aPhotoIsInThePackOnceDisclosed() throws Exception {
        CaseFile photo = files.add("frontdesk", "裂缝.pdf", ("%PDF-" + number).getBytes());
        files.send("frontdesk", List.of(photo.sha256()), run.getId());
        String name = "files/%s-裂缝.pdf".formatted(photo.sha256());
        assertThat(unpacked(Masks.NOTHING).names()).contains(name);
        assertThat(unpacked(Masks.NOTHING).bytes(name)).asString().isEqualTo("%PDF-" + number);
        assertThat(unpacked(Masks.NUMBERS).names()).doesNotContain(name);
    }

    @Test
    void nobodyElseGetsIt() {
        assertThat(get("frontdesk", number, String.class).getStatusCode().value())
                .isEqualTo(403);
        assertThat(http.getForEntity(path(number), String.class).getStatusCode().value())
                .isEqualTo(401);
        assertThat(get("auditor", "CMP-1999-000001", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void theManifestNamesEveryOtherFileWithItsDigest() throws Exception {
        Unpacked pack = unpacked(Masks.NOTHING);
        JsonNode files = pack.manifest().path("files");
        assertThat(files.findValuesAsText("name"))
                .isEqualTo(pack.names().subList(0, pack.names().size() - 1));
        for (JsonNode file : files) {
            byte[] content = pack.bytes(file.path("name").asText());
            assertThat(file.path("size").asInt()).isEqualTo(content.length);
            assertThat(file.path("sha256").asText()).isEqualTo(sha256(content));
        }
    }

    @Test
    void theManifestTellsOfTheCaseAndItsJournal() throws Exception {
        JsonNode manifest = unpacked(Masks.NOTHING).manifest();
        assertThat(manifest.at("/case/number").asText()).isEqualTo(number);
        assertThat(manifest.at("/case/status").asText()).isEqualTo("OPEN");
        assertThat(manifest.at("/journal/intact").asBoolean()).isTrue();
        assertThat(manifest.at("/journal/head").asText())
                .isEqualTo(jdbc.queryForObject(
                        "select journal_hash from service_case where case_number = ?", String.class, number));
        assertThat(manifest.path("desk").asText()).matches("EstateDesk \\d.*");
        assertThat(manifest.at("/masking/masked").asBoolean()).isFalse();
    }

    @Test
    void theDrawingIsTheVeryFileThatWentLive() throws Exception {
        Unpacked pack = unpacked(Masks.NOTHING);
        byte[] content = pack.bytes(drawing().name());
        assertThat(content).isEqualTo(drawing().content());
        JsonNode told = pack.manifest().path("drawings").get(0);
        assertThat(told.path("file").asText()).isEqualTo(drawing().name());
        assertThat(told.path("recordedSha256").asText()).isEqualTo(sha256(content));
    }

    @Test
    void theSameCaseGivesTheSameFiles() throws Exception {
        Unpacked once = unpacked(Masks.NOTHING);
        List<String> names = once.names();
        byte[] journal = once.bytes("journal.json");
        Unpacked again = unpacked(Masks.NOTHING);
        assertThat(again.names()).isEqualTo(names);
        assertThat(again.bytes("journal.json")).isEqualTo(journal);
        assertThat(again.dates()).isEqualTo(once.dates());
    }

    @Test
    void whatIsMaskedIsMaskedEverywhereAndSaidSo() throws Exception {
        Unpacked pack = unpacked(Masks.NUMBERS);
        JsonNode manifest = pack.manifest();
        assertThat(manifest.at("/masking/masked").asBoolean()).isTrue();
        assertThat(manifest.at("/masking/entries")).isNotEmpty();
        assertThat(manifest.at("/masking/unmasked").asText()).contains("/desk/audit/cases/<number>/disclosure");
        for (String name : List.of("journal.json", "manifest.json")) {
            assertThat(pack.text(name)).doesNotContain("138 0013 8000");
        }
        assertThat(pack.text("journal.json")).contains("138****8000", "\"masked\" : true");
        assertThat(PdfText.of(pack.bytes("case.pdf"))).contains("138****8000").doesNotContain("138 0013 8000");
    }

    private record Drawing(String name, byte[] content) {}

    private Drawing drawing() throws Exception {
        RepositoryService repository = engine.getRepositoryService();
        ProcessDefinition used = repository.getProcessDefinition(run.getProcessDefinitionId());
        try (var file = repository.getResourceAsStream(used.getDeploymentId(), used.getResourceName())) {
            return new Drawing("drawings/" + used.getKey() + "-v" + used.getVersion() + ".bpmn", file.readAllBytes());
        }
    }

    private <T> ResponseEntity<T> get(String person, String caseNumber, Class<T> type) {
        HttpEntity<Void> plain = new HttpEntity<>(new HttpHeaders());
        return http.withBasicAuth(person, person).exchange(path(caseNumber), HttpMethod.GET, plain, type);
    }

    private static String path(String caseNumber) {
        return "/desk/audit/cases/" + caseNumber + "/evidence";
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
