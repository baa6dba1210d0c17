package org.estatedesk.procedures.tickets;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.estatedesk.tickets.centre.Recorded.recorded;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TKT-05, TKT-08: an order that the machine leaves unanswered is neither given twice nor forgotten. */
abstract class UncertainOrderCases extends MachineCase {

    @BeforeEach
    void anOrderWithoutAnAnswer() {
        answers("hold", recorded("hold-held"));
        answers("order", aResponse().withStatus(500));
        answers("cancel", recorded("cancel-cancelled"));
        agreedTo(OFFER);
    }

    @Test
    void theDeskIsToldToAskBeforeItOrders() {
        assertThat(open()).containsExactly("Task_OrderByTelephone");
        assertThat(variable("orderUncertain")).isEqualTo("yes");
        assertThat(variable("operatorMessage").toString())
                .contains("may have been ordered", (String) variable("caseNumber"), "H-77120");
    }

    @Test
    void whoeverSaysSoldOutSaysWhetherItWasOrdered() {
        assertThatThrownBy(() -> order("sold-out", "tryAgain", "no")).hasMessageContaining("nothing was ordered");
    }

    @Test
    void whatMayHaveBeenOrderedIsCancelled() {
        order("sold-out", "nothingOrdered", "no");
        assertThat(open()).containsExactly("Task_SettleCancellation");
        assertThat(variable("orderUncertain")).isEqualTo("no");
        verifyCancelled(1);
    }

    @Test
    void theTelephoneCancelsItWhereTheMachineIsStillSilent() {
        answers("cancel", aResponse().withStatus(500));
        order("withdrawn", "nothingOrdered", "no");
        assertThat(open()).containsExactly("Task_CancelByTelephone");
        assertThat(variable("operatorMessage").toString()).contains("may have been cancelled", "H-77120");
    }

    @Test
    void nobodyLooksFurtherWhileItMayHaveBeenOrdered() {
        assertThatThrownBy(() -> order("sold-out", "nothingOrdered", "no", "tryAgain", "yes"))
                .hasMessageContaining("another connection");
    }

    @Test
    void whatWasNotOrderedNeedsNoCancellation() {
        order("sold-out", "nothingOrdered", "yes", "tryAgain", "no");
        assertThat(open()).containsExactly("Task_SettleCancellation");
        verifyCancelled(0);
    }

    @Test
    void anotherRoundBeginsWithoutDoubt() {
        order("sold-out", "nothingOrdered", "yes", "tryAgain", "yes");
        assertThat(open()).containsExactly("Task_LookUpTickets");
        answers("order", recorded("order-confirmed"));
        offer("chosenOffer", OFFER);
        agreed();
        assertThat(open()).containsExactly("Task_HandOverTickets");
        assertThat(variable("orderUncertain")).isEqualTo("no");
    }

    @Test
    void anOrderConfirmedByTelephoneIsCertain() {
        confirmed();
        assertThat(open()).containsExactly("Task_HandOverTickets");
        assertThat(variable("orderUncertain")).isEqualTo("no");
    }

    private static void verifyCancelled(int times) {
        MACHINE.verify(
                times,
                postRequestedFor(urlEqualTo("/cancel"))
                        .withRequestBody(matchingJsonPath("$.reference", equalTo("H-77120"))));
    }
}
