package org.estatedesk.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.platform.files.PlainJson;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Approved answers about a pool that no other test knows, and questions answered with them. */
@DeskTest
abstract class GivenAnswers {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @AfterEach
    void takeAway() {
        corrections().forEach(one -> runtime.deleteProcessInstance(one.getId(), "test over"));
        transactions.executeWithoutResult(done -> {
            store.sql("set local session_replication_role = replica").update();
            store.sql("delete from answer_recall").update();
            store.sql("delete from approved_answer").update();
        });
    }

    RestPerson.Answer write(String person, String method, String path, Object body) {
        String json = PlainJson.MAPPER.valueToTree(body).toString();
        return new RestPerson(port, person)
                .send(method, "/desk/answers" + path, json, "Content-Type", "application/json");
    }

    static Map<String, Object> pool(String reply) {
        return Map.of("question", "游泳池什么时候开放？", "reply", reply, "clause", "会所管理规定第三条", "owner", "会所");
    }

    JsonNode added(Map<String, Object> wording) {
        return write("supervisor", "POST", "", wording).ok().json();
    }

    /** @return the id of the version from before */
    long rewritten(JsonNode before, Map<String, Object> wording) {
        return write("supervisor", "PUT", at(before), wording)
                .ok()
                .json()
                .path("id")
                .asLong();
    }

    static String at(JsonNode answer) {
        return "/%s?version=%s"
                .formatted(
                        answer.path("number").asText(), answer.path("version").asText());
    }

    List<String> found(String person, String typed) {
        JsonNode found = new RestPerson(port, person)
                .page("/desk/answers?q=" + URLEncoder.encode(typed, UTF_8))
                .ok()
                .json();
        return found.findValuesAsText("reply");
    }

    /** A question by telephone, answered at once with this version; null: in somebody's own words. */
    ProcessInstance told(Object version) {
        Map<String, Object> form =
                new java.util.HashMap<>(Map.of("customerName", "李红", "customerPhone", "13800138000"));
        form.putAll(Map.of("question", "泳池几点开？", "questionMode", "oral", "answerNow", "yes", "answer", "早上六点"));
        form.put("understood", "yes");
        if (version != null) {
            form.put("answerVersion", version.toString());
        }
        return desk.start("hotline", "consultation", form);
    }

    List<ProcessInstance> corrections() {
        return new ArrayList<>(runtime.createProcessInstanceQuery()
                .processDefinitionKey("answer-correction")
                .variableValueEquals("wrongAnswer", "早上六点")
                .list());
    }
}
