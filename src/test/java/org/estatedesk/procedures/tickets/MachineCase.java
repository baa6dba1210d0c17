package org.estatedesk.procedures.tickets;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.estatedesk.tickets.centre.Recorded.recorded;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import org.estatedesk.tickets.centre.TicketCentreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The common part of the tests with a machine at the ticket centre; it finds tickets, and answers what a test says. */
abstract class MachineCase extends TicketCase {

    @RegisterExtension
    static final WireMockExtension MACHINE = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    static final String OFFER = "MU5101-20261201-Y";

    @SuppressWarnings("ConstructorInjection") // JUnit's nested classes inherit it
    @Autowired
    protected TicketCentreSettings settings;

    @BeforeEach
    void connect() {
        settings.setUrl(URI.create(MACHINE.baseUrl()));
        settings.setTimeout(Duration.ofSeconds(9));
        answers("search", recorded("search-found"));
    }

    @AfterEach
    void disconnect() {
        settings.setUrl(null);
    }

    void agreedTo(String offer) {
        ask();
        if (offer == null) {
            offer();
        } else {
            offer("chosenOffer", offer);
        }
        agreed();
    }

    static void answers(String action, ResponseDefinitionBuilder answer) {
        MACHINE.stubFor(post(urlEqualTo("/" + action)).willReturn(answer));
    }
}
