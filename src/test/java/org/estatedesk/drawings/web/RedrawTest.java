package org.estatedesk.drawings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.drawings.web.DrawingsClient.DRAWING;
import static org.estatedesk.drawings.web.DrawingsClient.PATH;
import static org.estatedesk.drawings.web.DrawingsClient.redrawn;
import static org.estatedesk.drawings.web.DrawingsClient.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.repository.Deployment;
import org.estatedesk.drawings.web.DrawingsClient.Answer;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** Managers put versions live from the browser. */
@DeskTest
class RedrawTest extends VersionsTestBase {

    @Test
    void aRedrawIsTheNextVersionAndItsDoubtsAreKept() {
        Answer deployed = manager.deploy(redrawn("P15M"), 1).ok();
        assertThat(deployed.json().get("version").asInt()).isEqualTo(2);
        assertThat(deployed.json().get("warnings").get(0).asText()).contains("P15M", "months");
        JsonNode kept = new DrawingsClient(http, "manager", "zh")
                .get(PATH + "/versions")
                .json();
        assertThat(kept.get(0).get("warnings").get(0).asText()).contains("P15M").doesNotContain("months");
        assertThat(live()).contains(">P15M<");
    }

    @Test
    void whoBeganBeforeAnotherVersionWentLiveIsToldOfIt() {
        as("demo").modeler("Shorter", redrawn("PT10M")).ok();
        Answer late = manager.deploy(redrawn("PT20M"), 1);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("version").asInt()).isEqualTo(2);
        assertThat(late.json().get("deployedBy").asText()).isEqualTo("demo");
        assertThat(late.json().get("deployedAt").asText()).endsWith("Z");
        assertThat(late.json().get("detail").asText()).contains("2", "demo");
        assertThat(live()).contains(">PT10M<");
    }

    @Test
    void ofTwoManagersAtTheSameMomentOneWins() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> answers = List.of("PT10M", "PT20M").stream()
                    .map(deadline -> two.submit(() -> {
                        together.await(60, TimeUnit.SECONDS);
                        return manager.deploy(redrawn(deadline), 1);
                    }))
                    .toList();
            assertThat(List.of(
                            answers.get(0).get(120, TimeUnit.SECONDS).status(),
                            answers.get(1).get(120, TimeUnit.SECONDS).status()))
                    .containsExactlyInAnyOrder(200, 409);
        } finally {
            two.shutdownNow();
        }
        assertThat(manager.get(PATH + "/versions").json()).hasSize(2);
    }

    @Test
    void aRefusedRedrawNamesEveryFaultInTheManagersLanguageAndLeavesNothing() {
        String faulty = redrawn("15 min").replace("name=\"Key found?\"", "name=\"Key found\"");
        Answer refused = new DrawingsClient(http, "manager", "zh").deploy(faulty, 1);
        assertThat(refused.status()).isEqualTo(400);
        JsonNode findings = refused.json().get("findings");
        assertThat(findings.findValuesAsText("rule")).contains("bad-duration", "not-a-question");
        assertThat(findings.findValuesAsText("severity")).contains("error");
        JsonNode gateway = finding(findings, "Gateway_KeyFound");
        assertThat(gateway.get("elementName").asText()).isEqualTo("Key found");
        assertThat(gateway.get("file").asText()).isEqualTo(DRAWING);
        assertThat(gateway.get("wrong").asText()).matches(".*\\p{IsHan}.*");
        assertThat(gateway.get("mend").asText()).matches(".*\\p{IsHan}.*");
        assertThat(manager.get(PATH + "/versions").json()).hasSize(1);
    }

    @Test
    void goingBackMakesANewVersionWithTheOldContent() {
        manager.deploy(redrawn("PT10M"), 1).ok();
        Answer back = manager.send(HttpMethod.POST, PATH + "/versions/1/go-back", Map.of("reason", "Too short"))
                .ok();
        assertThat(back.json().get("version").asInt()).isEqualTo(3);
        assertThat(live()).isEqualTo(sample(DRAWING));
        JsonNode kept = manager.get(PATH + "/versions").json().get(0);
        assertThat(kept.get("cameFrom").asInt()).isOne();
        assertThat(kept.get("reason").asText()).isEqualTo("Too short");
        assertThat(kept.get("source").asText()).isEqualTo("EstateDesk Modeler");
        assertThat(manager.get(PATH + "/versions").json().get(1).get("cameFrom").isNull())
                .isTrue();
    }

    @Test
    void aNewProcedureBeginsWithItsFirstVersion() {
        String found = redrawn("PT10M")
                .replace("id=\"lost-key\"", "id=\"found-key\"")
                .replace("bpmnElement=\"lost-key\"", "bpmnElement=\"found-key\"");
        assertThat(manager.deploy("/process/found-key", "found-key.bpmn", found, 0)
                        .ok()
                        .json()
                        .get("version")
                        .asInt())
                .isOne();
        engine.getRepositoryService().createDeploymentQuery().deploymentSource("EstateDesk Modeler").list().stream()
                .map(Deployment::getId)
                .forEach(id -> engine.getRepositoryService().deleteDeployment(id, true));
    }

    @Test
    void goingBackToWhatIsLiveIsRefused() {
        assertThat(manager.send(HttpMethod.POST, PATH + "/versions/1/go-back", Map.of("reason", "x"))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "long"})
    void aReasonIsAskedFor(String reason) {
        Map<String, Object> wish = Map.of(
                "fileName",
                DRAWING,
                "content",
                redrawn("PT10M"),
                "basedOn",
                1,
                "reason",
                reason.equals("long") ? "x".repeat(256) : reason);
        Answer answer = manager.send(HttpMethod.POST, PATH + "/deploy", wish);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asText()).contains("reason");
    }

    @ParameterizedTest
    @CsvSource({
        "/process/found-key, lost-key.bpmn, 0, 422",
        "/process/lost-key, lost-key.dmn, 1, 422",
        "/process/lost-key, ../lost-key.bpmn, 1, 422",
        "/process/found-key, lost-key.bpmn, 1, 409",
        "/picture/lost-key, lost-key.bpmn, 1, 404"
    })
    void aFileThatIsNotThatDrawingIsRefused(String path, String file, int basedOn, int status) {
        Answer answer = manager.deploy(path, file, redrawn("PT10M"), basedOn);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(manager.get(PATH + "/versions").json()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frontdesk", "auditor", "supervisor"})
    void nobodyElsePutsAnythingLive(String person) {
        assertThat(as(person).deploy(redrawn("PT10M"), 1).status()).isEqualTo(403);
        assertThat(as(person)
                        .send(HttpMethod.POST, PATH + "/versions/1/go-back", Map.of("reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(as(person).get(PATH + "/draft").status()).isEqualTo(403);
    }

    private String live() {
        int version =
                manager.get(PATH + "/versions").json().get(0).get("version").asInt();
        return manager.get(PATH + "/versions/" + version + "/file").ok().body();
    }

    private static JsonNode finding(JsonNode findings, String element) {
        for (JsonNode finding : findings) {
            if (finding.get("elementId").asText().equals(element)) {
                return finding;
            }
        }
        throw new AssertionError(findings);
    }
}
