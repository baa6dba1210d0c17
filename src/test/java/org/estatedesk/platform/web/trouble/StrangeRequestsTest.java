package org.estatedesk.platform.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A header, a parameter or an address that makes no sense is answered in words, and never as a fault of the desk. */
@DeskTest
class StrangeRequestsTest {

    private static final List<String> DOORS = List.of(
            "/engine-rest/task",
            "/engine-rest/engine/default/history/task",
            "/camunda/api/engine/engine/default/task",
            "/camunda/api/cockpit/plugin/base/default/process-definition",
            "/camunda/app/tasklist/default/",
            "/camunda/api/admin/auth/user/default",
            "/desk/audit/cases",
            "/desk/cards",
            "/modeler",
            "/session",
            "/actuator/health",
            "/");

    private static final List<String> HEADERS = List.of(
            "Accept-Language: zh;q=9",
            "Accept-Language: zh;q=x",
            "Accept-Language: zh;q=",
            "Accept-Language: ;;;",
            "Accept-Language: x-",
            "Accept-Language: *;q=1.0001,,-",
            "Accept: */*;q=9",
            "Accept: x",
            "Accept: ///",
            "Accept: text/html;q=\"",
            "Accept-Charset: ;q=9",
            "Accept-Encoding: gzip;q=9",
            "Content-Type: x",
            "Content-Type: application/json;charset=no-such",
            "Authorization: Basic %%%",
            "Authorization: Basic",
            "Authorization: Basic YQ==",
            "Authorization: Digest x",
            "If-Modified-Since: x",
            "If-None-Match: ,",
            "Range: bytes=9-1,x",
            "Cookie: JSESSIONID=../..; XSRF-TOKEN=",
            "X-Reason: %ff",
            "X-Forwarded-For: x, y",
            "X-Requested-With: \"");

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/zzz/default/",
                "/camunda/app/welcome/zzz/",
                "/camunda/app/tasklist/default/zzz",
                "/camunda/app/",
                "/camunda/app/cockpit/%20/",
                "/camunda/api/zzz/plugin/x",
                "/camunda/api/cockpit/plugin/zzz/default/x",
                "/camunda/api/cockpit/plugin/base/zzz/process-definition",
                "/camunda/api/engine/engine/zzz/task",
                "/camunda/api/admin/auth/user/zzz",
                "/camunda/api/admin/auth/user/default/login/zzz",
                "/camunda/lib/zzz",
                "/engine-rest/engine/zzz/task",
                "/error",
                "/error/zzz",
                "/desk/zzz",
                "/actuator/zzz",
                "/zzz"
            })
    void atAnAddressThatIsNone(String address) {
        List<String> faults = new ArrayList<>();
        for (String method : List.of("GET", "POST", "HEAD", "OPTIONS", "DELETE", "PUT")) {
            note(
                    faults,
                    method + " " + address,
                    new RestPerson(port, "demo").send(method, address, "", "Accept-Language", "en"));
            note(faults, method + " " + address, stranger(method, address));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void withAHeaderThatIsNone() {
        List<String> faults = new ArrayList<>();
        for (String door : DOORS) {
            for (String header : HEADERS) {
                String[] pair = header.split(": ?", 2);
                note(faults, header + " " + door, stranger("GET", door, pair));
                if (!header.startsWith("Authorization")) {
                    note(faults, header + " " + door, new RestPerson(port, "demo").send("GET", door, "", pair));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private Answer stranger(String method, String address, String... header) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        try {
            HttpResponse<String> answer = http.send(
                    (header.length == 0 ? request : request.headers(header)).build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException | InterruptedException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static void note(List<String> faults, String what, Answer answer) {
        boolean inWords = !answer.body().contains("ENGINE-") && !answer.body().contains("Exception:");
        if (answer.status() >= 500 || answer.status() >= 400 && !inWords) {
            faults.add("%d %s %.300s".formatted(answer.status(), what, answer.body()));
        }
    }
}
