package org.estatedesk.contacts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A contact that the hotline wrote down, under a name that no other test knows. */
@DeskTest
abstract class NotedContact {

    static final String NOTED = """
            {"channel":"hotline","customerName":"%s","customerPhone":"138 7777 1201","unit":"77-1201",
            "about":"打错了","call":{"rings":2,"seconds":40}}""";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    @Autowired
    Desk desk;

    @Autowired
    ProcessEngine engine;

    final String name = "穆念慈" + System.nanoTime();

    @BeforeEach
    void note() {
        new RestPerson(port, "hotline")
                .send("POST", "/desk/contacts", NOTED.formatted(name), "Content-Type", "application/json")
                .ok();
    }

    @AfterEach
    void remove() {
        store.sql("delete from contact where customer_name = ?").param(name).update();
    }

    List<JsonNode> found(String person, String typed) {
        String query = typed.contains("&")
                ? encoded(typed.substring(0, typed.indexOf('&'))) + typed.substring(typed.indexOf('&'))
                : encoded(typed);
        JsonNode all = new RestPerson(port, person)
                .page("/desk/contacts?q=" + query)
                .ok()
                .json();
        return StreamSupport.stream(all.path("contacts").spliterator(), false)
                .filter(one -> one.path("customerName").asText().equals(name))
                .toList();
    }

    RestPerson.Answer ask(String person, String typed) {
        return new RestPerson(port, person).page("/desk/contacts?q=" + encoded(typed));
    }

    RestPerson.Answer send(String person, String method, String path, String body) {
        return new RestPerson(port, person).send(method, path, body, "Content-Type", "application/json");
    }

    static String encoded(String typed) {
        return java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
    }
}
