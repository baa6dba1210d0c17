package org.estatedesk.platform.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends exactly what a test writes: no client library that tidies addresses or bodies. */
final class HttpCaller {

    static final String REST = "/engine-rest";
    static final String WEB = "/camunda/api/engine/engine/default";

    private final String desk;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new HashMap<>();

    HttpCaller(int port) {
        desk = "http://localhost:" + port;
    }

    /** Signs each request with a user whose password is the name. */
    HttpCaller as(String user) {
        byte[] credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    HttpCaller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Signs in at the web apps, as Tasklist's page does. */
    HttpResponse<String> signIn(String user, String password) {
        takeToken();
        String form = "username=" + user + "&password=" + password;
        HttpResponse<String> answer = send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "application/x-www-form-urlencoded",
                form.getBytes(StandardCharsets.UTF_8));
        takeToken();
        return answer;
    }

    private void takeToken() {
        headers.remove("X-XSRF-TOKEN");
        get("/camunda/app/tasklist/default/");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> with("X-XSRF-TOKEN", cookie.getValue()));
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null, new byte[0]);
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(String method, String path, @Nullable String type, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (type != null) {
            request.header("Content-Type", type);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
