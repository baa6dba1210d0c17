package org.estatedesk.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.platform.languages.ReaderLanguage;
import org.estatedesk.platform.languages.Traditional;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.WebSession;
import org.estatedesk.tasklist.Complaint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** An English desk, read in Chinese: what is shipped is Chinese, and nothing else changes. */
@DeskTest
class ReaderAnswersTest {

    private static final String ENGINE = "/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    ReaderAnswers answers;

    Complaint complaint;
    Task task;
    WebSession reader;

    @BeforeEach
    void complain() {
        complaint = new Complaint(engine, desk);
        task = desk.task(complaint.run(), Complaint.FIRST_REPLY);
        reader = new WebSession(port, "frontdesk");
    }

    @AfterEach
    void withdraw() {
        complaint.withdraw();
    }

    @Test
    void tasksAndTheirFormsAreRead() throws IOException {
        String path = ENGINE + "/task/" + task.getId();
        JsonNode read = json(reader.get(path, "Accept-Language", "zh-CN"));
        assertThat(read.get("name").asText()).isEqualTo("作首次回复");
        assertThat(read.get("taskDefinitionKey").asText()).isEqualTo("Task_GiveFirstReply");
        String form =
                reader.get(path + "/deployed-form", "Accept-Language", "zh-CN").body();
        assertThat(form).contains("以何种方式？", "\"value\":\"phone\"").doesNotContain("By telephone");
        assertThat(reader.get(path + "/form-variables", "Accept-Language", "zh-CN")
                        .body())
                .isEqualTo(reader.get(path + "/form-variables").body());
    }

    @Test
    void theOtherCharactersAreRead() throws IOException {
        assertThat(reader.get(ENGINE + "/task/" + task.getId(), "Accept-Language", "zh-TW")
                        .body())
                .contains("作首次回覆");
    }

    @Test
    void diagramsAreRead() throws IOException {
        String definition = task.getProcessDefinitionId();
        JsonNode read =
                json(reader.get(ENGINE + "/process-definition/" + definition + "/xml", "Accept-Language", "zh"));
        assertThat(read.get("id").asText()).isEqualTo(definition);
        assertThat(read.get("bpmn20Xml").asText())
                .contains("id=\"Task_GiveFirstReply\"", "name=\"作首次回复\"")
                .doesNotContain("name=\"Give first reply\"");
    }

    @Test
    void theCaseIsRead() throws IOException {
        String path = "/api/tasklist/plugin/estatedesk/default/case/" + task.getId();
        JsonNode view = json(reader.get(path, "Accept-Language", "zh-CN"));
        assertThat(view.at("/journal/0/step").asText()).isEqualTo("登记个案");
        assertThat(view.get("promises").findValuesAsText("step")).contains("作首次回复");
        assertThat(view.get("journal").toString()).doesNotContain("caseClass", "handlerGroup", "= general");
        assertThat(view.at("/facts/customer").asText()).isEqualTo("王小明");
        assertThat(view.at("/noted/facts").toString()).contains("装修噪音从早上七点开始").doesNotContain("What happened");
    }

    @Test
    void whatAPersonCalledItIsNot() {
        engine.getTaskService().createComment(task.getId(), task.getProcessInstanceId(), "Give first reply");
        engine.getTaskService()
                .createAttachment("note", task.getId(), null, "Give first reply", "", "http://example.org");
        for (String notes : List.of("/comment", "/attachment")) {
            assertThat(reader.get(ENGINE + "/task/" + task.getId() + notes, "Accept-Language", "zh-CN")
                            .body())
                    .contains("Give first reply");
        }
    }

    @Test
    void whoNamesNoLanguageAndWhatIsSavedGetItAsItIs() throws IOException {
        String path = "/task/" + task.getId();
        assertThat(reader.get(ENGINE + path).body()).contains("Give first reply");
        assertThat(new RestPerson(port, "frontdesk").page("/engine-rest" + path).body())
                .contains("Give first reply");
        String filter = engine.getFilterService()
                .createTaskFilterQuery()
                .filterName("My team")
                .singleResult()
                .getId();
        WebSession admin = new WebSession(port, "demo");
        assertThat(admin.get(ENGINE + "/filter/" + filter, "Accept-Language", "zh")
                        .body())
                .contains("My team");
        assertThat(admin.get(ENGINE + "/filter", "Accept-Language", "zh").body())
                .contains("本组任务");
    }

    @Test
    void theModelerListsInTheReadersLanguageAndLoadsWhatIsDeployed() throws IOException {
        WebSession manager = new WebSession(port, "manager");
        assertThat(manager.desk("GET", "/desk/drawings", "Accept-Language", "zh")
                        .body())
                .contains("投诉处理");
        HttpResponse<String> file =
                manager.desk("GET", "/desk/drawings/form/give-first-reply/shipped/file", "Accept-Language", "zh");
        assertThat(file.body())
                .isEqualTo(new ClassPathResource("forms/give-first-reply.form")
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void answersVaryByLanguage() {
        HttpResponse<String> read = reader.get(ENGINE + "/task?maxResults=1", "Accept-Language", "zh");
        assertThat(read.headers().allValues("Vary")).contains("Accept-Language, Cookie");
    }

    @Test
    void whatGoesWrongShowsTheOriginal() throws Exception {
        for (String broken : new String[] {"{\"name\": \"Give first", "{\"bpmn20Xml\": \"<no drawing\"}"}) {
            var request = new MockHttpServletRequest("GET", "/camunda/api/engine/engine/default/task");
            request.setAttribute(ReaderLanguage.NAMED, Traditional.LOCALE);
            var response = new MockHttpServletResponse();
            answers.doFilter(request, response, (asked, answered) -> {
                answered.setContentType("application/json");
                answered.getOutputStream().write(broken.getBytes(StandardCharsets.UTF_8));
            });
            assertThat(response.getContentAsString()).isEqualTo(broken);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
