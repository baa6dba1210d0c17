package org.estatedesk.procedures.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.estatedesk.cases.ServiceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A15: three exits, and the friendly end; TKT-02, TKT-04: what is asked, and what is not. */
abstract class ExitCases extends TicketCase {

    @Test
    void theTicketCentreDealsWithTheCustomerAndTheDeskFollowsUp() {
        ask();
        lookUp("direct");
        does("frontdesk", "Task_Connect", "connectResult", "connected", "consent", "yes", "connectedTo", "小陈");
        assertThat(open()).containsExactly("Task_FollowUpBooking");
        does("frontdesk", "Task_FollowUpBooking", "followUpResult", "booked");
        assertClosed("connected-directly");
    }

    @Test
    void theCustomerGetsNumbersToCall() {
        ask();
        lookUp("self");
        does("frontdesk", "Task_GiveNumbers", "numbersGiven", "东方航空售票处 021-6247 5953", "numbersMode", "desk");
        assertClosed("self-service");
    }

    @Test
    void nothingFoundEndsFriendly() {
        ask();
        lookUp("nothing");
        does("frontdesk", "Task_ExplainNothing", "nothingTold", "春节期间已售完", "nothingMode", "phone");
        assertClosed("unavailable");
    }

    @Test
    void theCustomerCancelsDuringTheLookUp() {
        ask();
        lookUp("withdrawn");
        assertClosed("cancelled");
        assertThat(entered("Phase_Cancellation")).isFalse();
    }

    @Test
    void theCustomerCancelsInsteadOfBeingConnected() {
        ask();
        lookUp("direct");
        does("frontdesk", "Task_Connect", "connectResult", "withdrawn");
        assertClosed("cancelled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct", "self"})
    void theOfferMayLeadToAnotherWay(String way) {
        ask();
        offer();
        present(way);
        assertThat(open()).containsExactly(way.equals("direct") ? "Task_Connect" : "Task_GiveNumbers");
    }

    @Test
    void theCustomerCancelsOnHearingTheOffer() {
        ask();
        offer();
        present("withdrawn");
        assertClosed("cancelled");
    }

    @Test
    void aRequestByRailHasItsOwnFields() {
        ask(rail("itinerary", "上海 - 北京, 2026-12-07 09:30\n北京 - 上海", "seatClass", "second"));
        assertThat(variable("legs").toString()).contains("\"from\":\"北京\",\"to\":\"上海\"");
        offer();
        assertThat(variable("serviceFee")).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"上海", "上海 - 北京, tomorrow", "上海 - 北京\nover there", "- 北京"})
    void anItineraryThatCannotBeReadIsRefused(String itinerary) {
        assertThatThrownBy(() -> ask(rail("itinerary", itinerary, "seatClass", "any")))
                .hasMessageContaining("Itinerary");
    }

    @Test
    void fieldsOfTheOtherMeansAreRefused() {
        assertThatThrownBy(() -> ask("seatClass", "first")).hasMessageContaining("Seat");
    }

    @Test
    void anIdentityNumberIsRefused() {
        assertThatThrownBy(() -> ask("wishes", "身份证 110101199003077475")).hasMessageContaining("No identity numbers");
        ask();
        offer();
        assertThatThrownBy(() -> present("agreed", "feeTold", "yes", "passengerNames", "李红 110101199003077475"))
                .hasMessageContaining("Passengers");
    }

    private static Object[] rail(Object... more) {
        Object[] fixed = {"means", "rail", "destination", null, "journey", null};
        return Stream.of(fixed, more).flatMap(Arrays::stream).toArray();
    }

    private void assertClosed(String outcome) {
        assertThat(ended()).as("ended, open: " + open()).isTrue();
        assertThat(record().status()).isEqualTo(ServiceCase.Status.CLOSED);
        assertThat(record().outcome()).isEqualTo(outcome);
    }
}
