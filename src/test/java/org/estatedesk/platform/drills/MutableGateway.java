package org.estatedesk.platform.drills;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A gateway for text messages that takes all of them, and answers or keeps silent. */
final class MutableGateway implements AutoCloseable {

    private static final int SILENCE = 60_000;

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().containerThreads(150));

    MutableGateway() {
        server.start();
        answer(0);
    }

    String setting() {
        return "--estatedesk.notifications.webhook.url=" + server.baseUrl() + "/send";
    }

    /** From now on, and counts anew. */
    void keepSilent() {
        answer(SILENCE);
        server.resetRequests();
    }

    /** From now on. */
    void answerAtOnce() {
        answer(0);
    }

    private void answer(int millis) {
        server.stubFor(post("/send").willReturn(okJson("{}").withFixedDelay(millis)));
    }

    /** How often each message was sent here. */
    Map<String, Long> posts() {
        return server.findAll(postRequestedFor(urlEqualTo("/send"))).stream()
                .map(request -> request.getHeader("Idempotency-Key"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Override
    public void close() {
        server.stop();
    }
}
