package org.estatedesk.drawings.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.contract.Shipped;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** While drawing, a manager is told what the guard would say, and nothing goes live. */
@DeskTest
class CheckControllerTest {

    private static final DrawingFile DRAWING = Shipped.file("complaint-handling.bpmn");

    private final TestRestTemplate http;
    private final RepositoryService repository;

    CheckControllerTest(@Autowired TestRestTemplate http, @Autowired RepositoryService repository) {
        this.http = http;
        this.repository = repository;
    }

    @Test
    void aDrawingThatMayGoLiveHasNoFindings() {
        long before = repository.createDeploymentQuery().count();
        ResponseEntity<JsonNode> answer = check("manager", "en", DRAWING.name(), text());
        assertThat(answer.getStatusCode()).as("%s", answer).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody().path("findings")).isEmpty();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aFaultIsToldWithElementAndAdviceInTheReadersLanguage() {
        String faulty = text().replaceFirst(">PT15M<", ">15 min<");
        JsonNode found =
                check("manager", "zh-CN", DRAWING.name(), faulty).getBody().path("findings");
        assertThat(found).hasSize(1);
        JsonNode finding = found.get(0);
        assertThat(finding.path("file").asText()).isEqualTo(DRAWING.name());
        assertThat(finding.path("elementId").asText()).isEqualTo("Deadline_FirstReply15Min");
        assertThat(finding.path("elementName").asText()).isEqualTo("15 minutes to first reply");
        assertThat(finding.path("rule").asText()).isEqualTo("bad-duration");
        assertThat(finding.path("severity").asText()).isEqualTo("error");
        assertThat(finding.path("wrong").asText()).isEqualTo("的时间 15 min 无法识别。");
        assertThat(finding.path("mend").asText()).isEqualTo("请这样写：PT15M。");
    }

    @Test
    void theFileOfAnotherProcedureKeepsItsKey() {
        JsonNode found = check("manager", "en", "mine.bpmn", text()).getBody().path("findings");
        assertThat(found.findValuesAsText("rule")).containsExactly("taken-key");
    }

    @Test
    void onlyWhoMayDeployIsAnswered() {
        assertThat(check("hotline", "en", DRAWING.name(), text()).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(check("auditor", "en", DRAWING.name(), text()).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void aQuestionWithoutFilesIsRefusedInPlainWords() {
        ResponseEntity<JsonNode> answer = post("manager", "en", Map.of("files", List.of(Map.of("name", "x.bpmn"))));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().path("detail").asText())
                .isEqualTo("Send at least one file with a name and a content.");
    }

    private ResponseEntity<JsonNode> check(String person, String language, String name, String content) {
        return post(person, language, Map.of("files", List.of(Map.of("name", name, "content", content))));
    }

    private ResponseEntity<JsonNode> post(String person, String language, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return http.withBasicAuth(person, person)
                .postForEntity("/desk/drawings/check", new HttpEntity<>(body, headers), JsonNode.class);
    }

    private static String text() {
        return new String(DRAWING.content(), UTF_8);
    }
}
