package org.estatedesk.cases.workflow.record;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A drawing from nothing, put live and worked through over REST as the Modeler and Tasklist do it. */
abstract class LostProperty {

    private static final String REST = "/engine-rest";

    @Autowired
    protected TestRestTemplate http;

    @Autowired
    protected TestDrawings drawings;

    @Autowired
    protected ProcessEngine engine;

    @Autowired
    protected Journal journal;

    @BeforeEach
    void deploy() {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "test drawings");
        for (String file : List.of("lost-property.bpmn", "report-property.form", "store-property.form")) {
            parts.add(file, new ClassPathResource("cases/" + file));
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        ok(http.withBasicAuth("demo", "demo")
                .postForEntity(REST + "/deployment/create", new HttpEntity<>(parts, headers), String.class));
    }

    @AfterEach
    void clear() {
        drawings.clear();
    }

    /** Starts it as the administrator; answers with the id of the run. */
    String start(Map<String, ?> values) {
        post("demo", "/process-definition/key/lost-property/submit-form", Map.of("variables", typed(values)));
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("lost-property")
                .orderByProcessInstanceStartTime()
                .desc()
                .unfinished()
                .listPage(0, 1)
                .get(0)
                .getId();
    }

    String task(String run) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(run)
                .singleResult()
                .getId();
    }

    String numberOf(String run) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(run)
                .singleResult()
                .getBusinessKey();
    }

    void complete(String person, String task, Map<String, ?> values) {
        post(person, "/task/" + task + "/claim", Map.of("userId", person));
        post(person, "/task/" + task + "/submit-form", Map.of("variables", typed(values)));
    }

    void post(String person, String path, Object body) {
        send(person, HttpMethod.POST, path, body);
    }

    void put(String person, String path, Object body) {
        send(person, HttpMethod.PUT, path, body);
    }

    void delete(String person, String path) {
        send(person, HttpMethod.DELETE, path, null);
    }

    private void send(String person, HttpMethod method, String path, Object body) {
        ok(call(person, method, path, body, null));
    }

    /** Does something as the administrator, for a reason. */
    void because(String reason, HttpMethod method, String path, Object body) {
        ok(call("demo", method, path, body, reason));
    }

    ResponseEntity<String> call(String person, HttpMethod method, String path, Object body, String reason) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        if (reason != null) {
            headers.set("X-Reason", reason);
        }
        return http.withBasicAuth(person, person)
                .exchange(REST + path, method, new HttpEntity<>(body, headers), String.class);
    }

    private static void ok(ResponseEntity<String> answer) {
        HttpStatusCode status = answer.getStatusCode();
        if (!status.is2xxSuccessful()) {
            throw new AssertionError(status + " " + answer.getBody());
        }
    }

    static Map<String, ?> typed(Map<String, ?> values) {
        return values.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> Map.of("value", entry.getValue())));
    }

    /** The only entry of that kind. */
    JournalEntry only(String run, Kind kind) {
        List<JournalEntry> found = journal.of(numberOf(run)).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("Not one " + kind + ": "
                    + journal.of(numberOf(run)).stream().map(JournalEntry::text).toList());
        }
        return found.get(0);
    }
}
