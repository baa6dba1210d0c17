package org.estatedesk.notifications.workflow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.estatedesk.notifications.Notification.State;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text messages through a real HTTP server. */
abstract class WebhookCases extends DeliveryCase {

    private static final String URL = "/send";

    private void answer(ResponseDefinitionBuilder answer) {
        gateway.stubFor(post(URL).willReturn(answer));
    }

    private void answerFirst(ResponseDefinitionBuilder first, ResponseDefinitionBuilder second) {
        gateway.stubFor(post(URL)
                .inScenario("twice")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(first)
                .willSetStateTo("again"));
        gateway.stubFor(
                post(URL).inScenario("twice").whenScenarioStateIs("again").willReturn(second));
    }

    private List<LoggedRequest> requests() {
        return gateway.findAll(postRequestedFor(urlEqualTo(URL)));
    }

    @Test
    void theBodyIsWhatTheGatewayWantsWithTheTextIntact() {
        switchOnGateway();
        settings.put("estatedesk.notifications.webhook.headers.X-Token", "s3cret");
        settings.put(
                "estatedesk.notifications.webhook.body",
                "{\"to\":[\"{recipient}\"],\"content\":{\"text\":\"【物业】{text}\"},\"n\":\"{caseNumber}\"}");
        answer(okJson("{}"));
        tellCustomer();
        runJob();
        String text = message().content().text().replace("\\", "\\\\").replace("\"", "\\\"");
        assertThat(text).contains("李\\\"女士\\\"\\\\");
        gateway.verify(postRequestedFor(urlEqualTo(URL))
                .withHeader("X-Token", equalTo("s3cret"))
                .withRequestBody(equalToJson("{\"to\":[\"13800000000\"],\"content\":{\"text\":\"【物业】" + text
                        + "\"},\"n\":\"" + number() + "\"}")));
        assertThat(message().state()).isEqualTo(State.SENT);
    }

    @Test
    void aServerErrorIsTriedAgainWithTheSameKey() {
        switchOnGateway();
        answerFirst(status(500), okJson("{}"));
        tellCustomer();
        runJob();
        assertThat(message().state()).isEqualTo(State.WAITING);
        tryAgain();
        assertThat(message().state()).isEqualTo(State.SENT);
        assertThat(requests())
                .hasSize(2)
                .extracting(request -> request.getHeader("Idempotency-Key"))
                .containsOnly(message().attempts().get(0).deliveryKey());
    }

    @Test
    void anErrorInTheBodyOfAnAnswer200IsAnError() {
        switchOnGateway();
        settings.put("estatedesk.notifications.webhook.success-pointer", "/errcode");
        answerFirst(okJson("{\"errcode\":93000,\"errmsg\":\"频率超限\"}"), okJson("{\"errcode\":0}"));
        tellCustomer();
        runJob();
        assertThat(message().state()).isEqualTo(State.WAITING);
        assertThat(message().attempts().get(0).answer()).contains("频率超限");
        tryAgain();
        assertThat(message().state()).isEqualTo(State.SENT);
    }

    @Test
    void aServerThatHangsIsGivenUpWithinTwelveSeconds() {
        switchOnGateway();
        answer(aResponse().withStatus(200).withFixedDelay(30_000));
        tellCustomer();
        Instant before = Instant.now();
        runJob();
        assertThat(Duration.between(before, Instant.now()))
                .isBetween(Duration.ofSeconds(9), Patience.of(Duration.ofSeconds(14)));
        assertThat(message().state()).isEqualTo(State.WAITING);
        assertThat(message().attempts().get(0).permanent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 503})
    void whatPassesByItselfIsTriedAgain(int code) {
        switchOnGateway();
        answer(status(code));
        tellCustomer();
        runJob();
        assertThat(jobs()).hasSize(1);
        assertThat(message().attempts().get(0).permanent()).isFalse();
    }

    @Test
    void aRedirectIsNotFollowed() {
        switchOnGateway();
        answer(temporaryRedirect("/elsewhere"));
        tellCustomer();
        runJob();
        assertThat(gateway.getAllServeEvents()).hasSize(1);
        assertThat(message().attempts().get(0).permanent()).isTrue();
    }

    @Test
    void afterARefusalTheFallBackChannelTakesOverAndIsTriedAgainToo() {
        switchOnGateway();
        switchOnDeadMail();
        answer(status(400));
        tellCustomer();
        runJob();
        assertThat(message().attempts()).hasSize(1);
        runJob();
        switchOnMail();
        tryAgain();
        assertThat(message().state()).isEqualTo(State.SENT);
        assertThat(message().attempts()).extracting("channel").containsExactly("sms", "email", "email");
        assertThat(message().attempts().get(0).deliveryKey())
                .isNotEqualTo(message().attempts().get(1).deliveryKey());
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }
}
