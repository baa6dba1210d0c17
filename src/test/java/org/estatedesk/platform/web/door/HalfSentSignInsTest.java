package org.estatedesk.platform.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sign-ins that are begun at several addresses and never end keep nobody elsewhere from the web apps' form. */
@DeskTest
class HalfSentSignInsTest {

    private static final String SIGN_IN = "POST /camunda/api/admin/auth/user/default/login/tasklist";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    @Test
    @Timeout(60)
    void sixAddressesKeepNobodyElsewhereFromSigningIn() {
        // The engine's filters let the requests of one session wait for each other.
        List<WebSession> visitors =
                Stream.generate(() -> new WebSession(port)).limit(60).toList();
        List<RawCall> attack = new ArrayList<>();
        try {
            for (int call = 0; call < 60; call++) {
                attack.add(halfSent("127.0.0." + (2 + call % 6), visitors.get(call)));
            }
            await("all places of strangers are asked for")
                    .atMost(Duration.ofSeconds(30))
                    .until(() ->
                            attack.stream().filter(RawCall::isAnswered).anyMatch(refused -> refused.status() == 503));
            assertThat(new WebSession(port, "frontdesk").post("/task", "{}").statusCode())
                    .isEqualTo(200);
        } finally {
            attack.forEach(RawCall::close);
        }
    }

    private RawCall halfSent(String from, WebSession visitor) {
        return new RawCall(
                        from,
                        port,
                        SIGN_IN,
                        FORM,
                        "Cookie: " + visitor.cookies(),
                        "X-XSRF-TOKEN: " + visitor.token(),
                        "Content-Length: 9000")
                .send("user=");
    }
}
