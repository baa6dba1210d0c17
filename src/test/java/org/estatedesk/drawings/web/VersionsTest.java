package org.estatedesk.drawings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.estatedesk.drawings.web.DrawingsClient.PATH;
import static org.estatedesk.drawings.web.DrawingsClient.redrawn;
import static org.estatedesk.drawings.web.DrawingsClient.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChanges;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is known of versions and drafts. */
@DeskTest
class VersionsTest extends VersionsTestBase {

    @Autowired
    DrawingChanges changes;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theListSaysWhatIsLiveSinceWhenByWhomAndWhereCasesRun() {
        start();
        start();
        manager.deploy(redrawn("PT10M"), 1).ok();
        start();
        JsonNode row = row("lost-key");
        assertThat(row.get("kind").asText()).isEqualTo("process");
        assertThat(row.get("name").asText()).isEqualTo("Lost key");
        assertThat(row.get("version").asInt()).isEqualTo(2);
        assertThat(row.get("deployedBy").asText()).isEqualTo("manager");
        assertThat(row.get("reason").asText()).isEqualTo("test redraw");
        assertThat(row.get("newerShipped").asBoolean()).isFalse();
        assertThat(row.get("running").toString())
                .isEqualTo("[{\"version\":2,\"cases\":1},{\"version\":1,\"cases\":2}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint-handling", "complaint-classification", "give-first-reply"})
    void whatIsShippedIsInTheListAsTheApplicationsOwn(String key) {
        JsonNode row = row(key);
        assertThat(row.get("deployedBy").asText()).isEqualTo("EstateDesk");
        assertThat(row.get("newerShipped").asBoolean()).isFalse();
    }

    @Test
    void theDesktopModelersDeploymentsAreRecordedToo() {
        manager.modeler("Guards answer sooner", redrawn("P15M")).ok();
        DrawingChange change =
                changes.of(DrawingChange.Kind.PROCESS, "lost-key").get(0);
        assertThat(change.occasion().deployedBy()).isEqualTo("manager");
        assertThat(change.occasion().reason()).isEqualTo("Guards answer sooner");
        assertThat(change.occasion().source()).isEqualTo("Camunda Modeler");
        assertThat(change.drawing().version()).isEqualTo(2);
        assertThat(change.warnings()).extracting(DrawingChange.Warning::rule).contains("doubtful-duration");
        assertThat(change.isShipped()).isFalse();
    }

    @Test
    void aRefusedDeploymentIsNotRecorded() {
        int before = changes.all().size();
        assertThat(manager.modeler("Bad", redrawn("15 min")).status()).isEqualTo(400);
        assertThat(changes.all()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update drawing_change set deployed_by = 'frontdesk'",
                "delete from drawing_change",
                "truncate drawing_change"
            })
    void theRecordOnlyGrows(String sql) {
        assertThatThrownBy(() -> jdbc.execute(sql)).hasMessageContaining("only grows");
    }

    @Test
    void anyVersionCanBeRead() {
        manager.deploy(redrawn("PT10M"), 1).ok();
        assertThat(manager.get(PATH + "/versions/1/file").body()).isEqualTo(sample("lost-key.bpmn"));
        assertThat(manager.get(PATH + "/versions/2/file").body()).contains(">PT10M<");
        assertThat(manager.get("/form/ask-where/versions/1/file").body()).isEqualTo(sample("ask-where.form"));
        assertThat(manager.get(PATH + "/versions/3/file").status()).isEqualTo(404);
        assertThat(manager.get("/process/nothing/versions").status()).isEqualTo(404);
    }

    @Test
    void auditorsReadButStaffDoNot() {
        for (String path : new String[] {"", PATH + "/versions", PATH + "/versions/1/file"}) {
            assertThat(as("auditor").get(path).status()).as(path).isEqualTo(200);
            assertThat(as("frontdesk").get(path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void theShippedFileCanBeCompared() {
        String path = "/decision/escalation-ladder/shipped";
        assertThat(manager.get(path).json().toString())
                .isEqualTo("{\"fileName\":\"escalation-ladder.dmn\",\"differsFromLive\":false}");
        assertThat(manager.get(path + "/file").ok().body()).contains("<decision id=\"escalation-ladder\"");
        assertThat(manager.get(PATH + "/shipped").status()).isEqualTo(404);
    }

    @Test
    void draftsSurviveAndOthersAreToldOfThem() {
        manager.send(HttpMethod.PUT, PATH + "/draft", Map.of("content", "half", "basedOn", 1))
                .ok();
        manager.send(HttpMethod.PUT, PATH + "/draft", Map.of("content", "half a drawing", "basedOn", 1))
                .ok();
        JsonNode own = manager.get(PATH + "/draft").json();
        assertThat(own.get("content").asText()).isEqualTo("half a drawing");
        assertThat(own.get("basedOn").asInt()).isOne();
        assertThat(own.get("others")).isEmpty();
        JsonNode other = as("demo").get(PATH + "/draft").json();
        assertThat(other.get("content").isNull()).isTrue();
        assertThat(other.get("others").get(0).get("by").asText()).isEqualTo("manager");
        assertThat(manager.send(HttpMethod.DELETE, PATH + "/draft", null).status())
                .isEqualTo(204);
        assertThat(as("demo").get(PATH + "/draft").json().get("others")).isEmpty();
    }

    @Test
    void aDraftThatWentLiveIsGone() {
        manager.send(HttpMethod.PUT, PATH + "/draft", Map.of("content", redrawn("PT10M"), "basedOn", 1))
                .ok();
        manager.deploy(redrawn("PT10M"), 1).ok();
        assertThat(manager.get(PATH + "/draft").json().get("content").isNull()).isTrue();
    }

    private void start() {
        engine.getRuntimeService().startProcessInstanceByKey("lost-key", Map.of("owner", "Li"));
    }

    private JsonNode row(String key) {
        for (JsonNode row : manager.get("").ok().json()) {
            if (row.get("key").asText().equals(key)) {
                return row;
            }
        }
        throw new AssertionError(key);
    }
}
