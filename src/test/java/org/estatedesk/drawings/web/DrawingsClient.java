package org.estatedesk.drawings.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A person at the browser Modeler, and at the desktop Modeler. */
record DrawingsClient(TestRestTemplate http, String person, String language) {

    static final String DRAWING = "lost-key.bpmn";
    static final String PATH = "/process/lost-key";

    private static final ObjectMapper JSON = new ObjectMapper();

    record Answer(int status, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Answer ok() {
            if (status / 100 != 2) {
                throw new AssertionError(status + " " + body);
            }
            return this;
        }
    }

    /** A file of the test classpath. */
    static String sample(String name) {
        try (InputStream content = DrawingsClient.class.getResourceAsStream("/drawings/" + name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lost key with another deadline. */
    static String redrawn(String deadline) {
        return sample(DRAWING).replace(">PT15M<", ">" + deadline + "<");
    }

    Answer get(String path) {
        return send(HttpMethod.GET, path, null);
    }

    Answer send(HttpMethod method, String path, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        ResponseEntity<String> answer = http.withBasicAuth(person, person)
                .exchange("/desk/drawings" + path, method, new HttpEntity<>(body, headers), String.class);
        return new Answer(answer.getStatusCode().value(), String.valueOf(answer.getBody()));
    }

    /** Presses Deploy in the browser. */
    Answer deploy(String path, String file, String content, int basedOn) {
        Map<String, Object> wish =
                Map.of("fileName", file, "content", content, "basedOn", basedOn, "reason", "test redraw");
        return send(HttpMethod.POST, path + "/deploy", wish);
    }

    Answer deploy(String content, int basedOn) {
        return deploy(PATH, DRAWING, content, basedOn);
    }

    /** Presses Deploy in the desktop Modeler. */
    Answer modeler(String deploymentName, String content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", deploymentName);
        parts.add("deployment-source", "Camunda Modeler");
        parts.add(DRAWING, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return DRAWING;
            }
        });
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        ResponseEntity<String> answer = http.withBasicAuth(person, person)
                .postForEntity("/engine-rest/deployment/create", new HttpEntity<>(parts, headers), String.class);
        return new Answer(answer.getStatusCode().value(), String.valueOf(answer.getBody()));
    }
}
