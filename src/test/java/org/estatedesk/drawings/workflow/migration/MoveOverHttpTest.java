package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager looks, orders and follows a move over HTTP. */
@DeskTest
class MoveOverHttpTest {

    private static final String KEY = "moving-waits";
    private static final String MOVE = "/desk/drawings/process/" + KEY + "/move";

    @Autowired
    MovingDesk moving;

    @LocalServerPort
    int port;

    private ProcessInstance run;

    @BeforeEach
    void draw() {
        moving.draw(Waits.called(), "moving-called");
        moving.draw(Waits.before(), KEY);
        run = moving.engine.getRuntimeService().startProcessInstanceByKey(KEY);
    }

    @AfterEach
    void clear() {
        moving.drawings.clear();
    }

    private HttpResponse<String> post(String person, String path, String language, String json) throws Exception {
        String secret = Base64.getEncoder().encodeToString((person + ":" + person).getBytes());
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void aManagerLooksOrdersAndFollows() throws Exception {
        moving.draw(Waits.after(), KEY);
        JsonNode dryRun = json(post("manager", MOVE + "/dry-run", "en", "{\"from\":1,\"to\":2}"));
        assertThat(dryRun.path("cases").asInt()).isEqualTo(1);
        assertThat(dryRun.path("movable").asInt()).isEqualTo(1);
        assertThat(dryRun.path("steps").findValuesAsText("name")).contains("Do one", "Deadline_One");
        assertThat(moving.version(run)).isEqualTo(1);

        HttpResponse<String> begun = post("manager", MOVE, "en", "{\"from\":1,\"to\":2,\"reason\":\"New phase\"}");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        String batch = json(begun).path("batchId").asText();
        assertThat(progress(batch).path("finished").asBoolean()).isFalse();
        moving.run(batch);
        assertThat(progress(batch).toString()).isEqualTo("{\"total\":1,\"done\":1,\"failed\":[],\"finished\":true}");
        assertThat(moving.engine
                        .getHistoryService()
                        .createHistoricBatchQuery()
                        .batchId(batch)
                        .singleResult()
                        .getCreateUserId())
                .isEqualTo("manager");
    }

    private JsonNode progress(String batch) {
        return new RestPerson(port, "manager")
                .page("/desk/drawings/moves/" + batch)
                .ok()
                .json();
    }

    @Test
    void whatCannotMoveIsToldInTheManagersLanguage() throws Exception {
        moving.draw(Waits.after().rename("Task_One", "Task_Other"), KEY);
        JsonNode stuck = json(post("manager", MOVE + "/dry-run", "zh-CN", "{\"from\":1,\"to\":2}"))
                .path("stuck");
        assertThat(stuck).hasSize(1);
        assertThat(stuck.get(0).path("step").asText()).isEqualTo("Do one");
        assertThat(stuck.get(0).path("why").asText()).startsWith("个案停在“Do one”");
        HttpResponse<String> none = post("manager", MOVE, "en", "{\"from\":1,\"to\":2,\"reason\":\"New phase\"}");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(json(none).path("detail").asText()).startsWith("None of the cases can be moved.");
    }

    @Test
    void whoeverMayNotOrAsksForNothingSensibleIsToldSo() throws Exception {
        moving.draw(Waits.after(), KEY);
        assertThat(post("frontdesk", MOVE + "/dry-run", "en", "{\"from\":1,\"to\":2}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("manager", MOVE, "en", "{\"from\":1,\"to\":2,\"reason\":\" \"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("manager", MOVE, "en", "{\"from\":2,\"to\":2,\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("manager", MOVE + "/dry-run", "en", "{\"from\":1,\"to\":9}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new RestPerson(port, "manager")
                        .page("/desk/drawings/moves/none")
                        .status())
                .isEqualTo(404);
        assertThat(moving.version(run)).isEqualTo(1);
    }
}
