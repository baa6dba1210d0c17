package org.estatedesk.audit.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.cases.Journal;
import org.estatedesk.support.Desk;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case full of telephone numbers, and an auditor who looks at it. */
abstract class AuditedCase {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    Journal journal;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestRestTemplate http;

    AuditedComplaint complaint;
    String number;

    @BeforeEach
    void complain() {
        complaint = new AuditedComplaint(engine, desk);
        number = complaint.number();
    }

    @AfterEach
    void withdraw() {
        ClockUtil.reset();
        complaint.withdraw();
    }

    Answer page(String person, String path) {
        return new RestPerson(port, person).page(path);
    }

    String exportFor(String person) {
        return page(person, "/desk/cases/" + number + "/journal").ok().body();
    }

    String untilFor(String person) {
        return page(person, "/desk/audit/cases/" + number + "/disclosure")
                .ok()
                .json()
                .path("until")
                .asText(null);
    }

    ResponseEntity<JsonNode> disclose(String person, String reason) {
        return http.withBasicAuth(person, person)
                .postForEntity("/desk/audit/cases/" + number + "/disclosure", Map.of("reason", reason), JsonNode.class);
    }

    JsonNode readings(String criteria) {
        return page("auditor", "/desk/audit/readings?" + criteria).ok().json();
    }

    List<String> parts(String criteria) {
        List<String> parts = new ArrayList<>();
        readings(criteria)
                .path("items")
                .forEach(line -> parts.add(line.path("part").asText()));
        return parts;
    }

    static void pass(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }

    /** Without what people write between digits. */
    static String digits(String text) {
        return text.replaceAll("[\\s-]", "");
    }
}
