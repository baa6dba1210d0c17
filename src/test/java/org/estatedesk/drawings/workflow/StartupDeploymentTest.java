package org.estatedesk.drawings.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.workflow.shipped.StartupDeployment;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DeskTest
class StartupDeploymentTest {

    private final RepositoryService repository;
    private final StartupDeployment startup;
    private final JdbcTemplate store;

    StartupDeploymentTest(
            @Autowired RepositoryService repository,
            @Autowired StartupDeployment startup,
            @Autowired JdbcTemplate store) {
        this.repository = repository;
        this.startup = startup;
        this.store = store;
    }

    @AfterEach
    void nothingIsLeft() {
        repository.createDeploymentQuery().list().stream()
                .filter(deployment -> repository
                        .getDeploymentResourceNames(deployment.getId())
                        .contains(Samples.DRAWING))
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void restartDeploysNothing() {
        startup.deploy(Samples.all());
        startup.deploy(Samples.all());
        assertThat(versions()).isOne();
    }

    @Test
    void onlyWhatChangedIsDeployedAgain() {
        startup.deploy(Samples.all());
        startup.deploy(withDrawing(Samples.changed(Samples.DRAWING, "PT15M", "PT20M")));
        assertThat(versions()).isEqualTo(2);
        assertThat(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("key-urgency")
                        .count())
                .isOne();
    }

    @Test
    void aManagersRedrawSurvivesARestart() {
        startup.deploy(Samples.all());
        String redrawn = Samples.changed(Samples.DRAWING, "PT15M", "PT10M");
        repository
                .createDeployment()
                .name("Shorter deadline")
                .addString(Samples.DRAWING, redrawn)
                .deploy();
        startup.deploy(Samples.all());
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void aNodeOfTheVersionBeforeTakesNoDrawingBack() {
        store.execute(
                "insert into flyway_schema_history select max(installed_rank) + 1, '9999', 'of a newer desk', 'SQL',"
                        + " 'V9999__of_a_newer_desk.sql', 0, 'test', now(), 0, true from flyway_schema_history");
        try {
            startup.deploy(Samples.all());
            assertThat(versions()).isZero();
        } finally {
            store.execute("delete from flyway_schema_history where version = '9999'");
        }
        startup.deploy(Samples.all());
        assertThat(versions()).isOne();
    }

    @Test
    void aShippedDrawingWithAFaultStopsTheStart() {
        List<DrawingFile> faulty = withDrawing(Samples.changed(Samples.DRAWING, "PT15M", "15 min"));
        assertThatThrownBy(() -> startup.deploy(faulty)).hasMessageContaining("PT15M");
        assertThat(versions()).isZero();
    }

    private static List<DrawingFile> withDrawing(String drawing) {
        return Samples.all().stream()
                .map(file -> file.isDrawing() ? new DrawingFile(file.name(), drawing.getBytes(UTF_8)) : file)
                .toList();
    }

    private long versions() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("lost-key")
                .count();
    }
}
