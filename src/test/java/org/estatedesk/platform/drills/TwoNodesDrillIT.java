package org.estatedesk.platform.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes over one store, worked on while both go down at once, and while their gateway for messages hangs. */
@Timeout(3 * 3600)
@EnabledIfSystemProperty(named = "estatedesk.drills", matches = "true")
class TwoNodesDrillIT {

    /** One by SIGKILL, the next by SIGTERM. */
    private static final int RESTARTS = Math.max(2, Integer.getInteger("estatedesk.drills.kills", 4) / 10);

    private static final int ENOUGH = 12;
    private static final int TOLD = 20;
    private static final String DEADLINE = "Deadline_FirstReply15Min";
    private static final String OURS = " from act_ru_job where handler_cfg_ like '" + DEADLINE + "%'";
    private static final String MESSAGES = " from notification where template = 'customer-reply-late'";
    private static final String TRIES =
            " from notification_attempt where notification_id in (select id" + MESSAGES + ")";

    @TempDir
    static Path directory;

    private static final int[] PORTS = new int[2];
    private static final List<DeskProcess> NODES = new ArrayList<>();
    private static SharedStore store;
    private static MutableGateway gateway;

    private final Acknowledged acknowledged = new Acknowledged();

    @BeforeAll
    static void begin() throws IOException {
        store = SharedStore.in(directory);
        gateway = new MutableGateway();
        for (int node = 0; node < PORTS.length; node++) {
            PORTS[node] = DeskProcess.freePort();
        }
        startBoth();
    }

    /** At once. */
    private static void startBoth() throws IOException {
        NODES.clear();
        for (int port : PORTS) {
            NODES.add(store.node("--server.port=" + port, gateway.setting()));
        }
        for (DeskProcess node : NODES) {
            node.serves();
            node.port();
        }
    }

    @AfterAll
    static void end() {
        NODES.forEach(DeskProcess::close);
        gateway.close();
        store.close();
    }

    @Test
    void bothRestartedAtOnceLoseNothingThatWasAnswered() throws Exception {
        Load.beside(
                acknowledged,
                load -> {
                    for (int restart = 0; restart < RESTARTS; restart++) {
                        load.goesOnFor(ENOUGH);
                        NODES.forEach(restart % 2 == 0 ? DeskProcess::kill : DeskProcess::terminate);
                        for (DeskProcess node : NODES) {
                            node.endsWithin(Patience.of(Duration.ofSeconds(10)));
                        }
                        startBoth();
                        load.goesOnFor(ENOUGH);
                    }
                },
                PORTS);
        assertThat(acknowledged.faults(store.sql())).isEmpty();
        assertThat(Acknowledged.halfDone(store.sql(), NODES.get(1).person("auditor")))
                .isEmpty();
    }

    @Test
    void aGatewayThatHangsHoldsNeitherTimersNorPeopleAndNothingIsSentOnceMoreThanRecorded() throws Exception {
        RestPerson frontdesk = NODES.get(0).person("frontdesk");
        List<String> first = complaints(frontdesk);
        List<String> later = complaints(frontdesk);
        gateway.keepSilent();
        becomeDue(first);
        await().atMost(Patience.of(Duration.ofMinutes(1)))
                .until(() -> gateway.posts().size() >= TOLD / 2);
        timersFireMeanwhile(later);
        Load.beside(acknowledged, load -> load.goesOnFor(ENOUGH), PORTS);
        await().atMost(Patience.of(Duration.ofMinutes(5)))
                .until(() -> store.count(TRIES + " and unanswered and not delivered") >= TOLD);
        assertThat(store.count(MESSAGES + " and state = 'SENT'")).isZero();
        gateway.answerAtOnce();
        everyMessageArrives();
        assertThat(gateway.posts()).isEqualTo(tries());
        assertThat(acknowledged.faults(store.sql())).isEmpty();
        assertThat(Acknowledged.halfDone(store.sql(), NODES.get(1).person("auditor")))
                .isEmpty();
    }

    private static List<String> complaints(RestPerson frontdesk) {
        List<String> numbers = new ArrayList<>();
        for (int complaint = 0; complaint < TOLD; complaint++) {
            numbers.add(Complaints.open(frontdesk));
        }
        return numbers;
    }

    private static String timersOf(List<String> numbers) {
        String listed = numbers.stream().collect(Collectors.joining("', '", "('", "')"));
        return OURS + " and process_instance_id_ in (select process_instance_id from service_case where case_number in "
                + listed + ")";
    }

    private static void becomeDue(List<String> numbers) {
        store.sql()
                .update("update act_ru_job set duedate_ = now() at time zone 'UTC' where id_ in (select id_"
                        + timersOf(numbers) + ")");
    }

    private static void timersFireMeanwhile(List<String> numbers) {
        Instant due = Instant.now();
        becomeDue(numbers);
        await().atMost(Patience.of(Duration.ofSeconds(30))).until(() -> store.count(timersOf(numbers)) == 0);
        System.out.printf(
                "%d timers fired within %s beside a gateway that hangs%n", TOLD, Duration.between(due, Instant.now()));
    }

    /** A third try comes a minute after the second, a fourth after five more. */
    private static void everyMessageArrives() {
        await().atMost(Patience.of(Duration.ofMinutes(8)))
                .until(() -> store.count(MESSAGES) == 2 * TOLD && store.count(MESSAGES + " and state <> 'SENT'") == 0);
    }

    /** How often each message was sent, as the record has it. */
    private static Map<String, Long> tries() {
        String keys = "select delivery_key" + TRIES;
        return store.sql().queryForList(keys, String.class).stream()
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    }
}
