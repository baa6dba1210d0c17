package org.estatedesk.forms.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Talks to the interface behind Tasklist as a signed-in person does, over real HTTP. */
public final class TasklistSession {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/camunda/api/engine/engine/default";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final String language;

    private TasklistSession(int port, String language) {
        this.base = "http://localhost:" + port;
        this.language = language;
    }

    public static TasklistSession of(int port, String person) {
        return of(port, person, "en");
    }

    public static TasklistSession of(int port, String person, String language) {
        TasklistSession session = new TasklistSession(port, language);
        session.send(session.request("/camunda/app/tasklist/default/").GET());
        String form =
                "username=" + person + "&password=" + URLEncoder.encode(ProbeDesk.PASSWORD, StandardCharsets.UTF_8);
        Answer answer = session.send(session.request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.status() != 200) {
            throw new IllegalStateException("Sign-in answered " + answer);
        }
        // The session is a new one now, and so is its token against forged requests.
        session.send(session.request("/camunda/app/tasklist/default/").GET());
        return session;
    }

    /** Posts to the engine's interface, such as {@code /task/x/complete}. */
    public Answer post(String path, Object body) {
        try {
            return postJson(path, JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer postJson(String path, String body) {
        return send(request(API + path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer get(String path) {
        return send(request(API + path).GET());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", language);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the server answered. */
    public record Answer(int status, String body) {

        public String message() {
            return json().path("message").asText();
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
