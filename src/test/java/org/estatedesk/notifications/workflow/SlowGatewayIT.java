package org.estatedesk.notifications.workflow;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.notifications.Notification;
import org.estatedesk.notifications.Notification.State;
import org.estatedesk.platform.workflow.jobs.RunningTimers;
import org.estatedesk.procedures.rungs.Lateness;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/** The shipped threads and settings beside a gateway that takes its time; longer with the settings of docs/testing.md. */
@DeskTest
class SlowGatewayIT extends DeliveryCase {

    private static final int MESSAGES = Integer.getInteger("estatedesk.gateway.messages", 48);
    private static final int MILLIS = Integer.getInteger("estatedesk.gateway.millis", 1500);
    private static final int TIMERS = 100;

    @Autowired
    BeanFactory beans;

    @Autowired
    SmartLifecycle externalThreads;

    @Autowired
    JdbcTemplate store;

    private RunningTimers timers;

    @BeforeEach
    void start() {
        ClockUtil.reset();
        timers = new RunningTimers(beans);
        externalThreads.start();
        switchOnGateway();
        gateway.stubFor(post("/send").willReturn(okJson("{}").withFixedDelay(MILLIS)));
    }

    @AfterEach
    void stop() {
        timers.close();
        externalThreads.stop();
    }

    @Test
    void nobodyIsLateNothingIsSentTwiceAndAnEmergencyWaitsBehindNothing() {
        List<String> dueTogether = promiseMany();
        List<String> messages = tellMany();
        letThemBeDue();
        String emergency = tellInAnEmergency();
        Instant told = Instant.now();
        List<Lateness> late = lateness(dueTogether);
        Lateness.report(late);
        await().atMost(wait(MESSAGES)).until(() -> messages.stream().allMatch(this::isSent));
        assertThat(late)
                .allSatisfy(one -> assertThat(one.millis())
                        .isLessThan(Patience.of(Duration.ofSeconds(2)).toMillis()));
        assertThat(requests())
                .extracting(request -> request.getHeader("Idempotency-Key"))
                .doesNotHaveDuplicates();
        assertThat(messages)
                .allSatisfy(number -> assertThat(message(number).attempts())
                        .singleElement()
                        .matches(attempt -> attempt.delivered() && !attempt.unanswered()));
        assertThat(Duration.between(told, arrived(emergency))).isLessThan(Patience.of(Duration.ofSeconds(1)));
    }

    /** The desk's own threads begin what is written. */
    @Override
    void tellCustomer() {
        write("customer", "customer-escalated", "");
    }

    private static Duration wait(int messages) {
        return Duration.ofMillis((long) messages * MILLIS).plusSeconds(60);
    }

    private List<String> tellMany() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            tellCustomer();
            numbers.add(number());
        }
        return numbers;
    }

    private String tellInAnEmergency() {
        kind = "EMG";
        tellCustomer();
        return number();
    }

    private List<String> promiseMany() {
        Date due = Date.from(Instant.now().plus(Duration.ofHours(1)));
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < TIMERS; i++) {
            runs.add(desk.start("test-due", Map.of("due", due)).getId());
        }
        return runs;
    }

    /** While all messages wait or are on their way. */
    private void letThemBeDue() {
        store.update(
                "update act_ru_job set duedate_ = now() + interval '2 seconds' where process_def_key_ = 'test-due'");
    }

    private List<Lateness> lateness(List<String> runs) {
        await().atMost(wait(MESSAGES))
                .until(() -> Lateness.of(engine.getHistoryService(), runs), fired -> fired.size() == TIMERS);
        return Lateness.of(engine.getHistoryService(), runs);
    }

    private List<LoggedRequest> requests() {
        return gateway.findAll(postRequestedFor(urlEqualTo("/send")));
    }

    private Instant arrived(String caseNumber) {
        return requests().stream()
                .filter(request -> request.getBodyAsString().contains(caseNumber))
                .map(request -> request.getLoggedDate().toInstant())
                .findFirst()
                .orElseThrow();
    }

    private Notification message(String caseNumber) {
        return notifications.of(caseNumber).get(0);
    }

    private boolean isSent(String caseNumber) {
        return message(caseNumber).state() == State.SENT;
    }
}
