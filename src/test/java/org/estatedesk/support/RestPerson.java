package org.estatedesk.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/**
 * A person at the engine's REST interface, signed in by HTTP Basic.
 *
 * @param desk where the desk serves
 * @param http how to get there
 * @param name a demo person; the password is the name
 */
public record RestPerson(URI desk, HttpClient http, String name) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** Longer than the slowest answer of a loaded machine: a desk that hangs fails its test and not the whole build. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came back. */
    public record Answer(int status, String body) {

        /** The body as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        /** This answer, if it is a success. */
        public Answer ok() {
            if (status / 100 != 2) {
                throw new AssertionError(status + " " + body);
            }
            return this;
        }
    }

    /** At a desk on this machine. */
    public RestPerson(int port, String name) {
        this(URI.create("http://localhost:" + port), HTTP, name);
    }

    /** GET of a path below {@code /engine-rest}. */
    public Answer get(String path) {
        return send(request("/engine-rest" + path).GET());
    }

    /** GET of a path of the desk itself, such as {@code /desk/journal/verification}. */
    public Answer page(String path) {
        return send(request(path).GET());
    }

    /** POST of JSON to a path below {@code /engine-rest}. */
    public Answer post(String path, String json) {
        return send(request("/engine-rest" + path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** DELETE of a path below {@code /engine-rest}. */
    public Answer delete(String path) {
        return send(request("/engine-rest" + path).DELETE());
    }

    /** Any call of any path of the desk, with headers by name and value. */
    public Answer send(String method, String path, String body, String... headers) {
        return send(request(path).headers(headers).method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        String secret = Base64.getEncoder().encodeToString((name + ":" + name).getBytes());
        return HttpRequest.newBuilder(URI.create(desk + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + secret);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return answer(request.build());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Once more if the desk closed the last connection behind a body that nobody read, just as this was sent on it. */
    private Answer answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response;
        try {
            response = http.send(request, BodyHandlers.ofString());
        } catch (IOException closed) {
            if (!String.valueOf(closed.getMessage()).contains("received no bytes")) {
                throw closed;
            }
            response = http.send(request, BodyHandlers.ofString());
        }
        return new Answer(response.statusCode(), response.body());
    }
}
