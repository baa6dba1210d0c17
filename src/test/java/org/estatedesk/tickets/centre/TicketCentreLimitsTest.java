package org.estatedesk.tickets.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What neither a setting nor an answer of the ticket centre's machine may be. */
class TicketCentreLimitsTest {

    private final ObjectMapper json = new ObjectMapper();
    private final TicketCentreSettings settings = new TicketCentreSettings();

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-8S", "PT0.0001S"})
    void aTimeOutIsLongerThanNothing(Duration none) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.setTimeout(none))
                .withMessageContaining("estatedesk.ticket-centre.timeout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret\n", "s3\tcret", "s3\u0000cret", "密码"})
    void aTokenThatCannotBeSentIsRefusedWithoutQuotingIt(String token) {
        settings.setToken(token);
        assertThatIllegalStateException()
                .isThrownBy(settings::checkToken)
                .withMessageContaining("estatedesk.ticket-centre.token")
                .withMessageNotContaining(token);
    }

    @Test
    void anyOtherTokenIsFine() {
        settings.setToken("eyJhbGciOi.x-y_z~+/=");
        assertThatCode(settings::checkToken).doesNotThrowAnyException();
        settings.setToken("");
        assertThatCode(settings::checkToken).doesNotThrowAnyException();
    }

    @Test
    void aRequestThatCannotBeBuiltIsNoAnswer() {
        settings.setUrl(URI.create("http://localhost:1/"));
        settings.setToken("s3cret\n");
        TicketCentre centre = new TicketCentre(settings, json);
        assertThat(centre.ask(Action.ORDER, "TKT-2026-000001", json.createObjectNode())
                        .result())
                .isEqualTo("no-answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1", "1e7", "\"1960\"", "[]"})
    void anAmountThatIsNoneMakesTheAnswerNone(String amount) throws Exception {
        String confirmed = "{\"status\": \"confirmed\", \"reference\": \"H-1\", \"fare\": ";
        assertThat(Reply.of(Action.ORDER, json.readTree(confirmed + amount + "}"))
                        .result())
                .isEqualTo("no-answer");
        assertThat(Reply.of(Action.ORDER, json.readTree(confirmed + "null}")).result())
                .isEqualTo("confirmed");
    }

    @Test
    void anOfferWithAnEndlessIdIsLeftOut() throws Exception {
        String offers = "[{'id': '%s', 'text': 'a'}, {'id': '%s', 'text': 'b'}]"
                .formatted("x".repeat(100), "y".repeat(101))
                .replace('\'', '"');
        JsonNode body = json.readTree("{\"status\": \"found\", \"offers\": " + offers + "}");
        assertThat(Reply.of(Action.SEARCH, body).offers())
                .extracting(Reply.Offer::text)
                .containsExactly("a");
    }
}
