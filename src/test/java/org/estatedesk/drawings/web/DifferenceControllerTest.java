package org.estatedesk.drawings.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

@DeskTest
class DifferenceControllerTest {

    private static final String COMPLAINT = "/desk/drawings/process/complaint-handling/difference";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Desk desk;

    @Autowired
    TestDrawings drawings;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @AfterEach
    void clear() {
        drawings.clear();
    }

    @Test
    void aManagerReadsWhatARedrawChangesAndHowManyCasesStandThere() throws IOException {
        String redrawn = shipped("processes/complaint-handling.bpmn")
                .replace(
                        "attachedToRef=\"Task_GiveFirstReply\" cancelActivity=\"false\"",
                        "attachedToRef=\"Task_GiveFirstReply\"");
        long before = post("manager", COMPLAINT, redrawn).path("runningCases").asLong();
        List<ProcessInstance> runs = List.of(complaint(), complaint(), complaint());
        desk.complete(
                runs.get(0),
                "frontdesk",
                "Task_GiveFirstReply",
                Map.of("firstReply", "Noted", "firstReplyMode", "phone"));

        JsonNode difference = post("manager", COMPLAINT, redrawn);

        assertThat(difference.path("sentences"))
                .extracting(JsonNode::asText)
                .containsExactly("deadline \"15 minutes to first reply\": now interrupts what it sits on");
        assertThat(difference.path("elements").toString())
                .isEqualTo("[{\"id\":\"Deadline_FirstReply15Min\",\"change\":\"changed\"}]");
        assertThat(difference.path("runningCases").asLong()).isEqualTo(before + 2);
        runs.forEach(run -> runtime.deleteProcessInstance(run.getId(), "test over"));
    }

    @Test
    void tablesAndFormsAreComparedInTheReadersLanguage() throws IOException {
        String ladder = shipped("processes/escalation-ladder.dmn").replace("\"front-desk\"", "\"gate\"");
        assertThat(post("manager", "/desk/drawings/decision/escalation-ladder/difference", ladder)
                        .path("sentences")
                        .path(0)
                        .asText())
                .isEqualTo("row 8 (Told now = Front desk): Told now Front desk -> Gate");
        String form = shipped("forms/give-first-reply.form").replace("\"How?\"", "\"By which means?\"");
        RequestEntity<?> chinese = RequestEntity.post("/desk/drawings/form/give-first-reply/difference")
                .header("Accept-Language", "zh-CN")
                .body(Map.of("content", form));
        assertThat(send("manager", chinese).getBody().path("sentences").path(0).asText())
                .isEqualTo("栏目改名：“以何种方式？” -> “By which means?”");
    }

    @Test
    void twoVersionsAreCompared() throws IOException {
        drawings.draw(
                "drawings/lost-key.bpmn",
                "drawings/key-urgency.dmn",
                "drawings/report-lost-key.form",
                "drawings/ask-where.form");
        String first = new ClassPathResource("drawings/lost-key.bpmn").getContentAsString(UTF_8);
        repository
                .createDeployment()
                .name("test drawings")
                .addString(
                        "lost-key.bpmn",
                        first.replace(
                                "<bpmn:process id=\"lost-key\" name=\"", "<bpmn:process id=\"lost-key\" name=\"My "))
                .addString("ask-where.form", new ClassPathResource("drawings/ask-where.form").getContentAsString(UTF_8))
                .deploy();
        JsonNode difference = get("auditor", "/desk/drawings/process/lost-key/versions/1/difference/2");
        assertThat(difference.path("sentences")).hasSize(1);
        assertThat(difference.path("sentences").path(0).asText()).startsWith("procedure renamed");
        assertThat(get("manager", "/desk/drawings/form/ask-where/versions/1/difference/2")
                        .path("sentences"))
                .isEmpty();
    }

    @Test
    void whatCannotBeComparedIsSaidInASentence() {
        assertThat(problem("manager", COMPLAINT, "<bpmn:nonsense>"))
                .startsWith("400 The file cannot be read: ")
                .endsWith("Open and save it in the Modeler, then try again.");
        assertThat(problem("manager", COMPLAINT, " ")).isEqualTo("400 There is no content to compare.");
        assertThat(problem("manager", COMPLAINT.replace("process", "poem"), "x"))
                .isEqualTo("404 There is nothing of the kind poem; there are process, decision and form.");
        assertThat(problem("frontdesk", COMPLAINT, "x")).startsWith("403");
        assertThat(post("manager", COMPLAINT.replace("complaint-handling", "brand-new"), "x")
                        .path("sentences")
                        .path(0)
                        .asText())
                .isEqualTo("this is new: nothing is live under its key yet");
        var unknown = send(
                "manager",
                RequestEntity.get("/desk/drawings/form/give-first-reply/versions/1/difference/99")
                        .build());
        assertThat(unknown.getBody().path("detail").asText()).isEqualTo("There is no version 99 of give-first-reply.");
    }

    private ProcessInstance complaint() {
        Map<String, Object> form = new HashMap<>(Map.of("customerName", "王小明", "customerPhone", "138 0013 8000"));
        form.putAll(Map.of("unit", "3-" + System.nanoTime(), "channel", "hotline", "subject", "noise"));
        form.putAll(Map.of("department", "property", "course", "Noise", "demand", "Quiet", "harm", "none"));
        form.putAll(Map.of("fault", "slight", "promiseBroken", "no", "factsClear", "yes"));
        form.put("complainantType", "solution");
        return desk.start("frontdesk", "complaint-handling", form);
    }

    private static String shipped(String path) throws IOException {
        return Files.readString(Path.of(path));
    }

    private JsonNode post(String person, String path, String content) {
        return send(person, RequestEntity.post(URI.create(path)).body(Map.of("content", content)))
                .getBody();
    }

    private JsonNode get(String person, String path) {
        return send(person, RequestEntity.get(URI.create(path)).build()).getBody();
    }

    private String problem(String person, String path, String content) {
        ResponseEntity<JsonNode> answer =
                send(person, RequestEntity.post(URI.create(path)).body(Map.of("content", content)));
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        return answer.getStatusCode().value() + " "
                + answer.getBody().path("detail").asText();
    }

    private ResponseEntity<JsonNode> send(String person, RequestEntity<?> request) {
        return http.withBasicAuth(person, person).exchange(request, JsonNode.class);
    }
}
