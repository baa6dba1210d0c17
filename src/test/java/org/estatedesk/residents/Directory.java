package org.estatedesk.residents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Four people in two units of building 77, which no other test knows. */
@DeskTest
abstract class Directory {

    static final String FILE = """
            unit,name,role,phones,company,notes,since,until
            77-1201,欧阳锋,owner,13977001201; 021-57700120,,养狗,2019-05-01,
            77-1201,欧阳克,family,13977001202,,,,
            77-1202,郭靖,tenant,13977001203,桃花岛贸易,电话 13977009999,2025-01-01,
            77-1202,杨康,owner,13977001204,,,2010-01-01,2024-12-31
            """;

    static final String CSV = "text/csv";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    @BeforeEach
    void fill() throws Exception {
        bring("frontdesk", CSV, FILE.getBytes(UTF_8), "").ok();
    }

    @AfterEach
    void empty() {
        store.sql("delete from resident where unit_key like '77-%'").update();
    }

    RestPerson.Answer ask(String person, String typed) {
        return new RestPerson(port, person).page("/desk/residents?q=" + URLEncoder.encode(typed, UTF_8));
    }

    List<String> names(String person, String typed) {
        return ask(person, typed).ok().json().path("people").findValuesAsText("name");
    }

    JsonNode one(String name) {
        return ask("frontdesk", name).ok().json().path("people").path(0);
    }

    RestPerson.Answer add(String person, String json) {
        return change(person, "POST", "/desk/residents", json);
    }

    RestPerson.Answer change(String person, String method, String path, String json) {
        return new RestPerson(port, person).send(method, path, json, "Content-Type", "application/json");
    }

    JsonNode changes(String person, String unit) {
        return new RestPerson(port, person)
                .page("/desk/residents/changes?unit=" + URLEncoder.encode(unit, UTF_8))
                .ok()
                .json();
    }

    RestPerson.Answer bring(String person, String type, byte[] file, String query)
            throws IOException, InterruptedException {
        String secret = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/desk/residents/file" + query))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", type)
                .header("Accept-Language", "zh")
                .PUT(BodyPublishers.ofByteArray(file))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return new RestPerson.Answer(answer.statusCode(), answer.body());
    }
}
