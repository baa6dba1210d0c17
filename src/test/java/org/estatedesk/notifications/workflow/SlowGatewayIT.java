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
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        List<List<String>> waves = List.of(promiseMany(), promiseMany());
        List<String> messages = tellMany();
        letThemBeDue(waves.get(0), 2);
        letThemBeDue(waves.get(1), 7);
        Map<String, Instant> emergencies = new TreeMap<>();
        tellInAnEmergency(emergencies);
        long first = latest(waves.get(0));
        tellInAnEmergency(emergencies);
        long second = latest(waves.get(1));
        tellInAnEmergency(emergencies);
        areSentOnce(messages);
        areSentOnce(emergencies.keySet());
        // The better wave, and two of three emergencies: a machine that stands still for seconds holds up the others.
        assertThat(Math.min(first, second))
                .isLessThan(Patience.of(Duration.ofSeconds(2)).toMillis());
        Iterator<String> told = emergencies.keySet().iterator();
        Patience.mostly(3, Duration.ofSeconds(1), () -> {
            String emergency = told.next();
            return Duration.between(emergencies.get(emergency), arrived(emergency));
        });
    }

    private void areSentOnce(Collection<String> messages) {
        await().atMost(wait(MESSAGES)).until(() -> messages.stream().allMatch(this::isSent));
        assertThat(messages)
                .allSatisfy(number -> assertThat(message(number).attempts())
                        .singleElement()
                        .matches(attempt -> attempt.delivered() && !attempt.unanswered()));
        assertThat(requests())
                .extracting(request -> request.getHeader("Idempotency-Key"))
                .doesNotHaveDuplicates();
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

    private void tellInAnEmergency(Map<String, Instant> told) {
        kind = "EMG";
        tellCustomer();
        told.put(number(), Instant.now());
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
    private void letThemBeDue(List<String> runs, int seconds) {
        store.update(
                "update act_ru_job set duedate_ = now() + ? * interval '1 second' where process_instance_id_ = any (?)",
                seconds,
                runs.toArray(String[]::new));
    }

    /** Milliseconds by which the last of them fired too late. */
    private long latest(List<String> runs) {
        await().atMost(wait(MESSAGES))
                .until(() -> Lateness.of(engine.getHistoryService(), runs), fired -> fired.size() == TIMERS);
        List<Lateness> late = Lateness.of(engine.getHistoryService(), runs);
        Lateness.report(late);
        return late.get(TIMERS - 1).millis();
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
