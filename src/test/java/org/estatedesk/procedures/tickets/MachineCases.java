package org.estatedesk.procedures.tickets;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.notContaining;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.estatedesk.tickets.centre.Recorded.recorded;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.Test;

/** TKT-05: with a machine at the ticket centre, which helps where it can and blocks nobody where it cannot. */
abstract class MachineCases extends MachineCase {

    @Test
    void theMachineFindsHoldsAndConfirms() {
        answers("hold", recorded("hold-held"));
        answers("order", recorded("order-confirmed"));
        agreedTo(OFFER);
        assertThat(open()).containsExactly("Task_HandOverTickets");
        assertThat(variable("bookingReference")).isEqualTo("PNR-KX7Q2");
        assertThat(variable("orderResult")).isEqualTo("confirmed");
        assertThat(told()).contains("The ticket centre holds the seats.", "The ticket centre confirmed the order.");
        taken();
        assertThat(record().outcome()).isEqualTo("booked");
    }

    @Test
    void itIsToldWhatItNeedsAndNothingMore() {
        answers("hold", recorded("hold-held"));
        answers("order", recorded("order-confirmed"));
        agreedTo(OFFER);
        String number = (String) variable("caseNumber");
        MACHINE.verify(postRequestedFor(urlEqualTo("/search"))
                .withRequestBody(notContaining("李红"))
                .withRequestBody(notContaining("138 0013"))
                .withRequestBody(notContaining("1380013"))
                .withRequestBody(matchingJsonPath("$.legs[0].to", equalTo("北京")))
                .withRequestBody(matchingJsonPath("$.legs[0].at", equalTo("2026-12-07T09:30:00"))));
        MACHINE.verify(postRequestedFor(urlEqualTo("/hold"))
                .withRequestBody(equalToJson("{'case':'%s','offer':'%s','people':2}"
                        .formatted(number, OFFER)
                        .replace('\'', '"'))));
        MACHINE.verify(postRequestedFor(urlEqualTo("/order")).withRequestBody(equalToJson("""
                {"case": "%s", "hold": "H-77120", "customer": "李红", "telephone": "138 0013 8000", "fare": 1960,
                 "passengers": [{"name": "李红", "kind": "adult"}, {"name": "王小宝", "kind": "infant"}]}
                """.formatted(number))));
    }

    @Test
    void whatItFindsIsOfferedOnTheForm() {
        ask();
        assertThat(variable("operatorAnswered")).isEqualTo(true);
        assertThat(variable("operatorOffers").toString()).contains(OFFER, "CA1858");
    }

    @Test
    void soldOutAtTheMachineIsLeftToTheTelephone() {
        answers("hold", recorded("hold-sold-out"));
        agreedTo(OFFER);
        assertThat(open()).containsExactly("Task_OrderByTelephone");
        assertThat(variable("operatorMessage").toString()).contains("sold out", "该航班已售完");
        MACHINE.verify(0, postRequestedFor(urlEqualTo("/order")));
    }

    @Test
    void aHigherFareIsNotOrderedWithoutAsking() {
        answers("hold", recorded("hold-dearer"));
        agreedTo(OFFER);
        assertThat(open()).containsExactly("Task_OrderByTelephone");
        assertThat(variable("operatorResult")).isEqualTo("fare-changed");
        assertThat(variable("operatorMessage").toString()).contains("2460");
        MACHINE.verify(0, postRequestedFor(urlEqualTo("/order")));
    }

    @Test
    void aRefusedOrderGivesTheHeldSeatsBackWhenTheCustomerCancels() {
        answers("hold", recorded("hold-held"));
        answers("order", recorded("order-refused").withStatus(422));
        answers("cancel", recorded("cancel-cancelled"));
        agreedTo(OFFER);
        order("withdrawn");
        assertThat(open()).containsExactly("Task_SettleCancellation");
        assertThat(variable("serviceFee")).isEqualTo(0);
        MACHINE.verify(postRequestedFor(urlEqualTo("/cancel"))
                .withRequestBody(matchingJsonPath("$.reference", equalTo("H-77120"))));
    }

    @Test
    void theMachineCancelsWhatItConfirmed() {
        answers("hold", recorded("hold-held"));
        answers("order", recorded("order-confirmed"));
        answers("cancel", recorded("cancel-cancelled"));
        agreedTo(OFFER);
        does("frontdesk", "Task_HandOverTickets", "handOverResult", "withdrawn");
        assertThat(open()).containsExactly("Task_SettleCancellation");
        assertThat(variable("operatorCharge")).isEqualTo(150.0);
    }

    @Test
    void aBrokenMachineLeavesTheDeskToTheTelephone() {
        answers("search", aResponse().withStatus(500).withBody("{\"error\": \"database\"}"));
        ask();
        assertThat(variable("operatorAnswered")).isEqualTo(false);
        assertThat(open()).containsExactly("Task_LookUpTickets");
        assertThat(told()).contains("The ticket centre's machine did not answer.");
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(request.getId())
                        .count())
                .isZero();
    }

    @Test
    void aSlowMachineLeavesTheDeskToTheTelephone() {
        settings.setTimeout(Duration.ofMillis(400));
        answers("search", recorded("search-found").withFixedDelay(20_000));
        assertThat(Patience.took(this::ask)).isLessThan(Patience.of(Duration.ofSeconds(8)));
        assertThat(variable("operatorResult")).isEqualTo("no-answer");
        assertThat(open()).containsExactly("Task_LookUpTickets");
    }

    @Test
    void aBookingByTelephoneDoesNotAskTheMachineToHold() {
        agreedTo(null);
        assertThat(open()).containsExactly("Task_OrderByTelephone");
        MACHINE.verify(0, postRequestedFor(urlEqualTo("/hold")));
    }

    /** So stands what waited in the job of an older desk, too. */
    @Test
    void noJobOfTheEngineWaitsForTheMachine() {
        begin();
        Job job = management
                .createJobQuery()
                .processInstanceId(request.getId())
                .activityId("Activity_SearchTickets")
                .singleResult();
        management.executeJob(job.getId());
        assertThat(asked()).isEmpty();
        assertThat(open()).isEmpty();
        settle();
        assertThat(open()).containsExactly("Task_LookUpTickets");
        assertThat(variable("operatorResult")).isEqualTo("found");
    }

    @Test
    void whoeverGoesOnAfterAStopAsksUnderTheSameKeyAndTheRecordSaysSo() throws Exception {
        answers("search", recorded("search-found").withFixedDelay(8_000));
        begin();
        Thread stopped = new Thread(this::settle);
        stopped.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> !asked().isEmpty());
        stopped.interrupt();
        stopped.join();
        answers("search", recorded("search-found"));
        assertThat(open()).isEmpty();
        pass(Duration.ofSeconds(21));
        assertThat(open()).containsExactly("Task_LookUpTickets");
        assertThat(asked())
                .hasSize(2)
                .extracting(one -> one.getHeader("Idempotency-Key"))
                .containsOnly(asked().get(0).getHeader("Idempotency-Key"));
        assertThat(told())
                .filteredOn(line -> line.contains("asked a second time, under the same key"))
                .hasSize(1);
    }

    private static List<LoggedRequest> asked() {
        return MACHINE.findAll(postRequestedFor(urlEqualTo("/search")));
    }

    @Test
    void whatTheMachineSaidIsKeptOnceOnly() {
        ask();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(request.getId())
                        .variableNameLike("reply%")
                        .count())
                .isZero();
    }
}
