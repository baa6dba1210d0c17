package org.estatedesk.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** The paper on the wall says what the live drawing says. */
@DeskTest
class CardsTest {

    private static final String COMPLAINT = "complaint-handling";

    @Autowired
    private TestRestTemplate web;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desk desk;

    @Value("${estatedesk.cards-dir}")
    private Path folder;

    @Test
    void aCardSaysWhoDoesWhatByWhen() {
        String page = card("frontdesk", COMPLAINT).getBody();
        assertThat(page)
                .contains("Complaint handling", "Give first reply", "15 min", "Ambulance", "120")
                .contains("Assess complaint", "Property assistant", "as decided")
                .doesNotContain("${", "candidateGroups");
        assertThat(page.indexOf("Give first reply")).isLessThan(page.indexOf("Assess complaint"));
    }

    @Test
    void aCardIsInTheReadersLanguage() {
        assertThat(cardIn("zh-CN")).contains("投诉处理", "作首次回复", "物业助理", "15 分钟").doesNotContain("Give first reply");
        assertThat(cardIn("zh-TW")).contains("投訴處理", "電話").doesNotContain("投诉处理");
        assertThat(cardIn("en")).contains("Give first reply").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void whatIsWrittenDownFirstStandsBeforeTheSteps() {
        String page = card("frontdesk", "emergency-patient-assistance").getBody();
        assertThat(page)
                .containsSubsequence(
                        "Address of the patient", "Telephone", "What is the matter?", "Guard duty head", "Acknowledge");
    }

    @Test
    void onlyPeopleOfTheHouseGetOne() {
        assertThat(web.getForEntity("/desk/cards/" + COMPLAINT, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(web.withBasicAuth("gate", "gate").getForObject("/desk/cards", String.class))
                .contains("/desk/cards/" + COMPLAINT);
        assertThat(card("frontdesk", "no-such-procedure").getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void aRedrawnDeadlineIsOnTheCardAndSoonInTheFolder() throws IOException {
        assertThat(file()).contains("15 min").doesNotContain("13 min");
        Deployment redrawn = desk.as("manager", () -> deploy(drawing().replace(">PT15M<", ">PT13M<")));
        try {
            assertThat(card("guard", COMPLAINT).getBody()).contains("13 min");
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(file()).contains("13 min"));
        } finally {
            desk.as("demo", () -> delete(redrawn));
        }
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(file()).doesNotContain("13 min"));
    }

    private ResponseEntity<String> card(String person, String key) {
        return web.withBasicAuth(person, person).getForEntity("/desk/cards/" + key, String.class);
    }

    private String cardIn(String browser) {
        HttpHeaders asks = new HttpHeaders();
        asks.set(HttpHeaders.ACCEPT_LANGUAGE, browser);
        return web.withBasicAuth("frontdesk", "frontdesk")
                .exchange("/desk/cards/" + COMPLAINT, HttpMethod.GET, new HttpEntity<>(asks), String.class)
                .getBody();
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve(COMPLAINT + ".html"));
    }

    private static String drawing() {
        try {
            return Files.readString(Path.of("processes", COMPLAINT + ".bpmn"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Deployment deploy(String drawing) {
        return engine.getRepositoryService()
                .createDeployment()
                .addInputStream(COMPLAINT + ".bpmn", new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)))
                .deploy();
    }

    private Deployment delete(Deployment redrawn) {
        engine.getRepositoryService().deleteDeployment(redrawn.getId(), true);
        return redrawn;
    }
}
