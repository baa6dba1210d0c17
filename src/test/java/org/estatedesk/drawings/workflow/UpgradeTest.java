package org.estatedesk.drawings.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.drawings.workflow.shipped.StartupDeployment;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** The application is upgraded while managers have redrawn what it brought along. */
@DeskTest
class UpgradeTest {

    private static final String CORRECTION = "answer-correction";

    @Autowired
    RepositoryService repository;

    @Autowired
    StartupDeployment startup;

    @Autowired
    ShippedDrawings shipped;

    @Autowired
    DrawingVersions versions;

    @Autowired
    Desk desk;

    @Autowired
    TestRestTemplate http;

    private List<String> before = List.of();

    @BeforeEach
    void rememberWhatIsLive() {
        before = deployments().toList();
    }

    @AfterEach
    void nothingIsLeft() {
        deployments().filter(id -> !before.contains(id)).forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void anUpgradeNeverOverwritesARedraw() {
        startup.deploy(Samples.all());
        redraw("Shorter", Samples.DRAWING, Samples.changed(Samples.DRAWING, "PT15M", "PT10M"));
        assertThatTheRedrawStays();
    }

    @Test
    void norOneWhoseDeploymentIsCalledLikeTheApplication() {
        startup.deploy(Samples.all());
        String content = Samples.changed(Samples.DRAWING, "PT15M", "PT10M");
        desk.as("manager", () -> redraw("EstateDesk", Samples.DRAWING, content));
        assertThatTheRedrawStays();
    }

    private void assertThatTheRedrawStays() {
        List<DrawingFile> newer = with(Samples.DRAWING, Samples.changed(Samples.DRAWING, "PT15M", "PT20M"));
        startup.deploy(newer);
        startup.deploy(newer);
        assertThat(live(Kind.PROCESS, "lost-key")).contains(">PT10M<");
        assertThat(versions.of(new DrawingKey(Kind.PROCESS, "lost-key"))).hasSize(2);
    }

    @Test
    void whatNobodyRedrewIsUpgradedBesideARedraw() {
        startup.deploy(Samples.all());
        redraw("Shorter", Samples.DRAWING, Samples.changed(Samples.DRAWING, "PT15M", "PT10M"));
        startup.deploy(with("ask-where.form", Samples.changed("ask-where.form", "Where?", "Where exactly?")));
        assertThat(live(Kind.FORM, "ask-where")).contains("Where exactly?");
        assertThat(live(Kind.PROCESS, "lost-key")).contains(">PT10M<");
    }

    @Test
    void aRedrawnFormStaysToo() {
        startup.deploy(Samples.all());
        redraw("Politer", "ask-where.form", Samples.changed("ask-where.form", "Where?", "Where, please?"));
        startup.deploy(with("ask-where.form", Samples.changed("ask-where.form", "Where?", "Where exactly?")));
        assertThat(live(Kind.FORM, "ask-where")).contains("Where, please?");
    }

    @Test
    void whatDoesNotFitARedrawStaysAsItIsAndTheDeskStartsAllTheSame() {
        startup.deploy(Samples.all());
        redraw("Politer", "ask-where.form", Samples.changed("ask-where.form", "Where?", "Where, please?"));
        startup.deploy(with(Samples.DRAWING, Samples.changed(Samples.DRAWING, "PT15M", "15 min")));
        assertThat(live(Kind.PROCESS, "lost-key")).contains(">PT15M<");
    }

    @Test
    void theShippedVersionsAreRecordedAsTheApplications() {
        startup.deploy(Samples.all());
        DrawingChange change =
                versions.live(new DrawingKey(Kind.FORM, "ask-where")).orElseThrow();
        assertThat(change.isShipped()).isTrue();
        assertThat(change.occasion().deployedBy()).isNull();
        assertThat(change.occasion().source()).isEqualTo("EstateDesk");
    }

    @Test
    void theManagerIsToldThatTheShippedFileDiffers() throws IOException {
        List<DrawingFile> now = shipped.all();
        String content = now.stream()
                .filter(file -> file.key().equals(CORRECTION))
                .map(file -> new String(file.content(), UTF_8))
                .findFirst()
                .orElseThrow();
        startup.deploy(List.of(new DrawingFile(CORRECTION + ".bpmn", (content + "<!-- older -->").getBytes(UTF_8))));
        assertThat(differs()).contains("\"differsFromLive\":true");
        redraw("Our way", CORRECTION + ".bpmn", content + "<!-- ours -->");
        startup.deploy(now);
        assertThat(live(Kind.PROCESS, CORRECTION)).contains("<!-- ours -->");
        assertThat(differs()).contains("\"differsFromLive\":true");
    }

    private String differs() {
        return http.withBasicAuth("manager", "manager")
                .getForObject("/desk/drawings/process/" + CORRECTION + "/shipped", String.class);
    }

    private Deployment redraw(String deploymentName, String file, String content) {
        return repository
                .createDeployment()
                .name(deploymentName)
                .addInputStream(file, new ByteArrayInputStream(content.getBytes(UTF_8)))
                .deploy();
    }

    private static List<DrawingFile> with(String name, String content) {
        return Samples.all().stream()
                .map(file -> file.name().equals(name) ? new DrawingFile(name, content.getBytes(UTF_8)) : file)
                .toList();
    }

    private String live(Kind kind, String key) {
        return new String(
                versions.content(versions.live(new DrawingKey(kind, key)).orElseThrow()), UTF_8);
    }

    private Stream<String> deployments() {
        return repository.createDeploymentQuery().list().stream().map(Deployment::getId);
    }
}
