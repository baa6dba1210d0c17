package org.estatedesk.platform.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.platform.web.door.RawCall.basic;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies that are too large, come too slowly or to where nobody wants them: answered before they are read. */
@DeskTest
class BodyAttackTest {

    private static final String UPLOAD = "multipart/form-data; boundary=x";
    private static final String JSON = "application/json";

    @LocalServerPort
    private int port;

    private WebSession visitor;

    @BeforeEach
    void visit() {
        visitor = new WebSession(port);
    }

    /** 300 MB are announced and never sent: an answer at all shows that nobody waited for them. */
    @ParameterizedTest
    @CsvSource({
        "POST /desk/nowhere, 413",
        "POST /nowhere, 413",
        "POST /engine-rest/nowhere, 413",
        "POST /engine-rest/deployment/create, 413",
        "POST /camunda/api/engine/engine/default/task, 413",
        "POST /camunda/api/admin/auth/user/default/login/tasklist, 413",
        "PUT /desk/calendar/2026, 413",
        "POST /desk/drawings/check, 413",
        "POST /actuator/health, 413",
        "POST /, 413"
    })
    void aHugeBodyIsRefusedByItsAddressBeforeItIsRead(String address, int status) {
        assertThat(announced(address, JSON, "frontdesk", 300_000_000)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/nowhere", "/desk/drawings/check", "/engine-rest/task/x/variables/y/data"})
    void aFileIsRefusedWhereNoneIsTaken(String address) {
        assertThat(announced("POST " + address, UPLOAD, "frontdesk", 1000)).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT /desk/calendar/2026",
                "POST /desk/drawings/check",
                "POST /desk/drawings/form/x/deploy",
                "PUT /desk/drawings/form/x/draft",
                "PUT /desk/timetable/train",
                "PUT /desk/residents/file",
                "POST /desk/residents",
                "POST /desk/contacts",
                "POST /desk/answers",
                "POST /desk/answers/versions/1/recall",
                "POST /desk/promises/1/move",
                "POST /desk/audit/cases/x/disclosure"
            })
    void theRoleIsAskedBeforeABodyIsRead(String address) {
        assertThat(announced(address, JSON, "finance", 10_000)).isEqualTo(403);
    }

    @Test
    void theRoleIsAskedBeforeADeploymentIsRead() {
        assertThat(announced("POST /engine-rest/deployment/create", UPLOAD, "frontdesk", 9_000_000))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/desk/drawings/check", "/engine-rest/deployment/create"})
    void nobodyWithoutAPasswordIsReadFrom(String address) {
        try (RawCall call = new RawCall(port, "POST " + address, "Content-Type: " + JSON, "Content-Length: 5000")) {
            assertThat(call.status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/desk/drawings/check", "/engine-rest/deployment/create"})
    void aBodyThatDoesNotTellItsSizeEndsAtTheLimit(String address) {
        String type = address.endsWith("create") ? UPLOAD : JSON;
        try (RawCall call = new RawCall(
                port, "POST " + address, basic("manager"), "Content-Type: " + type, "Transfer-Encoding: chunked")) {
            String start = type.equals(UPLOAD)
                    ? "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.bpmn\"\r\n\r\n"
                    : "{\"a\":\"";
            call.send(chunk(start));
            for (int megabyte = 0; megabyte < 12; megabyte++) {
                call.send(chunk("x".repeat(1024 * 1024)));
            }
            // The engine's reader of uploads has words of its own for one that breaks off.
            assertThat(call.status()).isEqualTo(type.equals(UPLOAD) ? 400 : 413);
        }
    }

    @Test
    @Timeout(60)
    void aSignInThatDripsIsGivenUpAsAWhole() {
        ScheduledExecutorService dripping = Executors.newSingleThreadScheduledExecutor();
        try (RawCall call = halfSent()) {
            ScheduledFuture<?> drops = dripping.scheduleAtFixedRate(() -> call.send("x"), 1, 1, TimeUnit.SECONDS);
            assertThat(call.status()).isEqualTo(408);
            drops.cancel(true);
        } finally {
            dripping.shutdownNow();
        }
    }

    @Test
    @Timeout(60)
    void halfSentRequestsWithoutAPasswordDoNotStopTheDesk() {
        List<RawCall> attack = new ArrayList<>();
        try {
            for (int call = 0; call < 260; call++) {
                attack.add(halfSent());
            }
            try (RawCall health = new RawCall(port, "GET /actuator/health");
                    RawCall staff = new RawCall(
                            port,
                            "POST /engine-rest/task",
                            basic("frontdesk"),
                            "Content-Type: " + JSON,
                            "Content-Length: 2")) {
                assertThat(health.status()).isEqualTo(200);
                assertThat(staff.send("{}").status()).isEqualTo(200);
            }
            // Which of them came first is up to the desk's threads.
            assertThat(attack).as("some are still waited for").anyMatch(call -> !call.isAnswered());
        } finally {
            attack.forEach(RawCall::close);
        }
    }

    /** With the session and the token that anybody gets with the page. */
    private RawCall halfSent() {
        return new RawCall(
                        port,
                        "POST /camunda/api/admin/auth/user/default/login/tasklist",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Cookie: " + visitor.cookies(),
                        "X-XSRF-TOKEN: " + visitor.token(),
                        "Content-Length: 100")
                .send("username=a");
    }

    @Test
    @Timeout(60)
    void halfSentRequestsOfOnePersonDoNotStopTheOthers() {
        List<RawCall> attack = new ArrayList<>();
        try {
            for (int call = 0; call < 260; call++) {
                attack.add(new RawCall(
                        port,
                        "POST /engine-rest/task",
                        basic("finance"),
                        "Content-Type: " + JSON,
                        "Content-Length: 100"));
            }
            try (RawCall health = new RawCall(port, "GET /actuator/health")) {
                assertThat(health.status()).isEqualTo(200);
            }
            assertThat(new WebSession(port, "frontdesk").post("/task", "{}").statusCode())
                    .isEqualTo(200);
        } finally {
            attack.forEach(RawCall::close);
        }
    }

    private int announced(String address, String type, String person, long length) {
        try (RawCall call =
                new RawCall(port, address, basic(person), "Content-Type: " + type, "Content-Length: " + length)) {
            return call.status();
        }
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }
}
