package org.estatedesk.tickets.centre;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.estatedesk.tickets.centre.Recorded.recorded;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ticket centre's machine answers, refuses, is slow or breaks: there is always a reply, and soon. */
class TicketCentreTest {

    @RegisterExtension
    static final WireMockExtension MACHINE = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().globalTemplating(false))
            .build();

    private final ObjectMapper json = new ObjectMapper();
    private final TicketCentreSettings settings = new TicketCentreSettings();
    private final TicketCentre centre = new TicketCentre(settings, json);
    private final ObjectNode question = json.createObjectNode().put("case", "TKT-2026-000001");

    @BeforeEach
    void address() {
        settings.setUrl(URI.create(MACHINE.baseUrl() + "/desk/"));
        settings.setTimeout(Duration.ofSeconds(9));
    }

    @Test
    void withoutAnAddressNobodyIsAsked() {
        settings.setUrl(null);
        assertThat(ask(Action.SEARCH).result()).isEqualTo("by-telephone");
        settings.setUrl(URI.create(""));
        assertThat(ask(Action.SEARCH).result()).isEqualTo("by-telephone");
        assertThat(MACHINE.getAllServeEvents()).isEmpty();
    }

    @Test
    void foundTicketsBecomeOffers() {
        answers("search", recorded("search-found"));
        Reply reply = ask(Action.SEARCH);
        assertThat(reply.isAnswer()).isTrue();
        assertThat(reply.message()).isEqualTo("两个航班");
        assertThat(reply.offers())
                .extracting(Reply.Offer::id)
                .containsExactly("MU5101-20261201-Y", "CA1858-20261201-Y");
    }

    @ParameterizedTest
    @CsvSource({
        "SEARCH, search-none, none",
        "HOLD, hold-held, held",
        "HOLD, hold-sold-out, sold-out",
        "ORDER, order-confirmed, confirmed",
        "ORDER, order-refused, refused",
        "CANCEL, cancel-cancelled, cancelled"
    })
    void recordedAnswersAreUnderstood(Action action, String file, String result) {
        answers(action.key(), recorded(file));
        assertThat(ask(action).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 422})
    void aRefusalMayComeAsAConflict(int status) {
        answers("order", recorded("order-refused").withStatus(status));
        assertThat(ask(Action.ORDER).result()).isEqualTo("refused");
        assertThat(ask(Action.ORDER).message()).isEqualTo("身份证件尚未核实");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 404, 500, 503})
    void anyOtherStatusIsNoAnswer(int status) {
        answers("order", recorded("order-confirmed").withStatus(status));
        assertThat(ask(Action.ORDER).result()).isEqualTo("no-answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Bad gateway</html>",
                "[]",
                "\"confirmed\"",
                "{\"status\": \"confirmed\"}",
                "{\"status\": \"confirmed\", \"reference\": \"'; drop\"}",
                "{\"status\": \"held\", \"reference\": \"H-1\"}",
                "{\"state\": \"confirmed\", \"reference\": \"H-1\"}"
            })
    void whatCannotBeUnderstoodIsNoAnswer(String body) {
        answers("order", aResponse().withBody(body));
        assertThat(ask(Action.ORDER).result()).isEqualTo("no-answer");
    }

    @Test
    void aSlowMachineIsNotWaitedFor() {
        settings.setTimeout(Duration.ofMillis(300));
        answers("hold", recorded("hold-held").withFixedDelay(4000));
        assertSilentWithin(Duration.ofSeconds(3));
    }

    @Test
    void anAnswerThatTricklesInIsNotWaitedFor() {
        settings.setTimeout(Duration.ofMillis(300));
        answers("hold", recorded("hold-held").withChunkedDribbleDelay(20, 5000));
        assertSilentWithin(Duration.ofSeconds(3));
    }

    private void assertSilentWithin(Duration longest) {
        Patience.mostly(
                3,
                longest,
                () -> Patience.took(() -> assertThat(ask(Action.HOLD).result()).isEqualTo("no-answer")));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenConnectionIsNoAnswer(Fault fault) {
        answers("hold", aResponse().withFault(fault));
        assertThat(ask(Action.HOLD).result()).isEqualTo("no-answer");
    }

    @Test
    void aMachineThatIsNotThereIsNoAnswer() {
        settings.setUrl(URI.create("http://localhost:1/"));
        assertThat(ask(Action.HOLD).result()).isEqualTo("no-answer");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings.setUrl(URI.create("no-address")));
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        answers("search", aResponse().withBody("{\"status\":\"none\",\"x\":\"" + "x".repeat(1 << 20) + "\"}"));
        assertThat(ask(Action.SEARCH).result()).isEqualTo("no-answer");
    }

    @Test
    void noSettingLetsTheDeskWaitForMoreThanTenSeconds() {
        settings.setTimeout(Duration.ofMinutes(5));
        assertThat(settings.getTimeout()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void theSameQuestionHasTheSameKeyAndAnotherOneAnother() {
        answers("hold", recorded("hold-held"));
        ask(Action.HOLD);
        ask(Action.HOLD);
        centre.ask(Action.HOLD, "TKT-2026-000001", question.deepCopy().put("offer", "other"));
        var keys = MACHINE.getAllServeEvents().stream()
                .map(event -> event.getRequest().getHeader("Idempotency-Key"))
                .distinct()
                .toList();
        assertThat(keys).hasSize(2).allMatch(key -> key.startsWith("TKT-2026-000001-hold-"));
    }

    @Test
    void theTokenIsShownToTheMachine() throws IOException {
        settings.setToken("s3cret");
        answers("cancel", recorded("cancel-cancelled"));
        ask(Action.CANCEL);
        MACHINE.verify(
                postRequestedFor(urlEqualTo("/desk/cancel")).withHeader("Authorization", equalTo("Bearer s3cret")));
        LoggedRequest sent = MACHINE.getAllServeEvents().get(0).getRequest();
        assertThat(json.readTree(sent.getBody())).isEqualTo(question);
    }

    private Reply ask(Action action) {
        return centre.ask(action, "TKT-2026-000001", question);
    }

    private static void answers(String action, ResponseDefinitionBuilder answer) {
        MACHINE.stubFor(post(urlEqualTo("/desk/" + action)).willReturn(answer));
    }
}
