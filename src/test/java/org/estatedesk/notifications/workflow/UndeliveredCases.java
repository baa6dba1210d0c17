package org.estatedesk.notifications.workflow;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.estatedesk.notifications.Notification.State;
import org.estatedesk.platform.warnings.TroubleWatch;
import org.estatedesk.platform.warnings.Watched;
import org.estatedesk.support.Desk;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What does not get through reaches the administrator, who alone can mend the channel. */
abstract class UndeliveredCases extends DeliveryCase {

    @LocalServerPort
    int port;

    @Autowired
    Desk people;

    @Autowired
    TroubleWatch watch;

    @Autowired
    Map<String, Watched> watched;

    @AfterEach
    void look() {
        watch.look();
    }

    @Test
    void issue15_aMessageThatItsGatewayRefusesReachesTheAdministratorUntilSomebodyTellsIt() {
        switchOnGateway();
        gateway.stubFor(post("/send").willReturn(status(404)));
        tellCustomer();
        assertThat(troubles()).doesNotContain(number());
        runJob();
        watch.look();
        assertThat(page()).contains("Messages do not get through by text message", "the last one of " + number());
        RestPerson administrator = new RestPerson(port, "demo");
        assertThat(administrator.page("/actuator/health/messages").status()).isEqualTo(503);
        assertThat(administrator.page("/actuator/health/messages").body()).contains("the last one of " + number());

        runJob();
        people.complete(
                engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(call().getProcessInstanceId())
                        .singleResult(),
                "frontdesk",
                "Task_CallByTelephone",
                Map.of("callResult", "told", "callNote", "knows"));
        assertThat(message().state()).isEqualTo(State.CALLED);
        assertThat(troubles()).doesNotContain(number());
    }

    @Test
    void issue15_aDeadMailServerIsToldAfterTheThirdTry() {
        switchOnDeadMail();
        tellCustomer();
        runJob();
        assertThat(troubles()).doesNotContain(number());
        runJob();
        runJob();
        runJob();
        runJob();
        assertThat(troubles()).contains("messages.email", number());
    }

    private String troubles() {
        return watched.get("undelivered").now().toString();
    }

    private String page() {
        return new RestPerson(port, "demo").page("/").body();
    }
}
