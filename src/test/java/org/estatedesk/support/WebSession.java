package org.estatedesk.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Talks to the engine as Tasklist's page does: with a session and its token. */
public class WebSession {

    private final String root;
    private final Map<String, String> cookies = new HashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * Signs in at Tasklist.
     *
     * @param port where the desk serves
     * @param person a demo person; the password is the name
     */
    public WebSession(int port, String person) {
        this(port, person, "tasklist");
    }

    /** Signs in at another web app, by its name in addresses. */
    public WebSession(int port, String person, String app) {
        root = "http://localhost:" + port + "/camunda";
        openPage(app);
        HttpResponse<String> answer = send(request("/api/admin/auth/user/default/login/" + app, "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + person + "&password=" + person)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("sign-in of " + person + ": " + answer.statusCode());
        }
        // Signing in begins a new session, whose token comes with the next page.
        openPage(app);
    }

    /** Opens Tasklist's page and does not sign in. */
    public WebSession(int port) {
        root = "http://localhost:" + port + "/camunda";
        openPage("tasklist");
    }

    private void openPage(String app) {
        send(request("/app/" + app + "/default/", "text/html").GET());
    }

    /** Posts JSON to a path of the engine's REST interface. */
    public HttpResponse<String> post(String path, String json) {
        return send(request("/api/engine/engine/default" + path, "application/hal+json, application/json; q=0.5")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Gets JSON from a path below {@code /camunda}, with more headers by name and value. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path, "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.GET());
    }

    /** Calls a path of the desk itself: with the session's cookies, and with these headers by name and value only. */
    public HttpResponse<String> desk(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root.replace("/camunda", "") + path))
                .header("Cookie", cookieHeader())
                .method(method, HttpRequest.BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** What the web apps' pages show to prove that they are no forgery. */
    public String token() {
        return cookies.get("XSRF-TOKEN");
    }

    /** The session, as a browser sends it along. */
    public String cookies() {
        return cookieHeader();
    }

    private String cookieHeader() {
        return cookies.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path, String accepted) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).header("Accept", accepted);
        if (!cookies.isEmpty()) {
            request.header("X-XSRF-TOKEN", token());
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
