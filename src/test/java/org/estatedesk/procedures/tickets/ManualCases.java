package org.estatedesk.procedures.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 002 5 knows neither a fee nor a signed slip; 5.C: a number for those who want nothing else. */
abstract class ManualCases extends TicketCase {

    @Autowired
    private RepositoryService repository;

    @Test
    void clause5KnowsNoFee_withoutOneInTheTariffNobodyIsToldOne() throws IOException {
        Deployment free = tariffWithoutFees();
        try {
            ask();
            offer();
            assertThat(variable("serviceFee")).isEqualTo(0);
            present("agreed", "passengerNames", "李红\n王小宝");
            confirmed();
            does("frontdesk", "Task_HandOverTickets", "handOverResult", "taken", "handOverMode", "desk");
            assertThat(record().outcome()).isEqualTo("booked");
            assertThat(entered("Activity_RecordFee")).isFalse();
            assertThat(told()).noneMatch(line -> line.startsWith("To customer") && line.contains("fee"));
        } finally {
            repository.deleteDeployment(free.getId());
        }
    }

    private Deployment tariffWithoutFees() throws IOException {
        String tariff = Files.readString(Path.of("processes/service-fees.dmn"))
                .replaceAll("<text>[0-9]+ \\* people", "<text>0");
        return repository
                .createDeployment()
                .addString("service-fees.dmn", tariff)
                .deploy();
    }

    @Test
    void clause5KnowsNoSlip_anElectronicTicketNeedsTheCustomersWordInstead() {
        ask();
        offer();
        agreed();
        confirmed();
        Map<String, Object> sent = values("handOverResult", "taken", "handOverMode", "email");
        sent.putAll(values("feeReceived", 40, "paidBy", "mobile"));
        assertThatThrownBy(() -> desk.complete(request, "frontdesk", "Task_HandOverTickets", sent))
                .hasMessageContaining("word");
        sent.put("customerWord", "收到了，名字无误");
        desk.complete(request, "frontdesk", "Task_HandOverTickets", sent);
        assertThat(record().outcome()).isEqualTo("booked");
        assertThat(told())
                .anyMatch(line -> line.contains("Service fee 40 CNY") && line.contains("confirmed by the customer"))
                .noneMatch(line -> line.contains("slip signed"));
    }

    @Test
    void clause5C_whoOnlyWantsANumberGetsItInOneForm() {
        String office = "铁路客户服务中心 (railway): 12306";
        onlyNumber("officesGiven", SpinValues.jsonValue("[\"" + office + "\"]").create());
        assertThat(ended()).isTrue();
        assertThat(record().outcome()).isEqualTo("self-service");
        assertThat(variable("officesGiven").toString()).contains("12306");
    }

    @Test
    void clause5C_aNumberThatTheFormDoesNotOfferIsWritten() {
        assertThatThrownBy(this::onlyNumber).hasMessageContaining("Another booking office");
        onlyNumber("numbersGiven", "楼下票务点 021-6247 5953");
        assertThat(record().outcome()).isEqualTo("self-service");
    }

    private void onlyNumber(Object... given) {
        Map<String, Object> form = values("customerName", "李红", "customerPhone", "138 0013 8000", "unit", "3-1201");
        form.putAll(values("channel", "desk-phone", "means", "number"));
        form.putAll(values(given));
        request = desk.start("frontdesk", "ticket-booking", form);
    }

    @Test
    void neitherFeeNorSlipIsAProtectedStep() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/drawings/protected-steps.yaml")))
                .doesNotContain("feeTold", "slipSigned", "Task_PresentOffer", "Task_HandOverTickets");
    }
}
