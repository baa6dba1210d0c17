package org.estatedesk.platform.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Two nodes over one store, started at once while it is empty; more often with the setting of docs/testing.md. */
@Timeout(1800)
class NodesOverOneStoreIT {

    private static final int TIMERS = 40;
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final String DEADLINE = "Deadline_FirstReply15Min";
    private static final String OURS = " from act_ru_job where handler_cfg_ like '" + DEADLINE + "%'";
    private static final String FIRED = " from act_hi_job_log where act_id_ = '" + DEADLINE + "' and job_state_ = 2";
    private static final String BUSY = " from act_ru_job where duedate_ <= now() at time zone 'UTC'";

    /** So many are on their way at once; the deadline tells the customer. */
    private static final int SENT = 8;

    private static final int TOLD = SENT + 1;
    private static final String UNTOLD =
            " from notification where template = 'customer-reply-late' and state = 'WAITING'";

    /** So many timers at once are more than a node takes with the shipped settings. */
    private static final String[] GREEDY = {
        "--camunda.bpm.job-execution.max-jobs-per-acquisition=60", "--camunda.bpm.job-execution.queue-capacity=60"
    };

    private static final String EMERGENCY = """
            {"variables": {"unit": {"value": "%s"}, "customerPhone": {"value": "13800138000"},
             "wishHospital": {"value": true}}}
            """;

    @TempDir
    Path directory;

    @Test
    void startTogetherRingForOneAnotherAndDoWhatADeadOneHadBegun() throws Exception {
        try (SharedStore store = SharedStore.in(directory);
                MutableGateway gateway = new MutableGateway();
                DeskProcess survivor = store.node(gateway.setting());
                DeskProcess dying = store.node(gateway.setting(), GREEDY[0], GREEDY[1])) {
            oneWaitsForTheOtherAndBothComeUp(survivor, dying);
            whatIsAlertedOnOneRingsOnTheOther(dying, survivor);
            open(TIMERS + TOLD, survivor.person("frontdesk"), store);
            survivor.pause();
            nineAreTold(store, gateway);
            Instant killed = fortyAreLocked(dying, store);
            gateway.answerAtOnce();
            survivor.resume();
            fortyTimersFireWithinHalfAMinuteOnceEach(killed, store);
            onlyWhatWasOnItsWayIsSentAgain(gateway, store);
        }
    }

    @RepeatedTest(3)
    @EnabledIfSystemProperty(named = "estatedesk.nodes.starts", matches = "true")
    void startTogetherOnAnEmptyStore() throws Exception {
        try (SharedStore store = SharedStore.in(directory);
                DeskProcess first = store.node();
                DeskProcess second = store.node()) {
            oneWaitsForTheOtherAndBothComeUp(first, second);
        }
    }

    private static void oneWaitsForTheOtherAndBothComeUp(DeskProcess first, DeskProcess second) throws Exception {
        first.serves();
        second.serves();
        assertThat(first.said() + second.said())
                .containsOnlyOnce("Waiting for another node, which prepares the same store")
                .containsOnlyOnce("Drawings: deployed")
                .containsOnlyOnce("nothing to deploy")
                .doesNotContain("ERROR");
        first.person("manager").get("/task/count").ok();
        second.person("manager").get("/task/count").ok();
    }

    private static void whatIsAlertedOnOneRingsOnTheOther(DeskProcess here, DeskProcess there) throws Exception {
        ChromeDriver browser = Browser.open();
        try {
            new TasklistPage(browser, there.port()).signIn("guardhead");
            Iterator<Integer> units = IntStream.range(101, 104).iterator();
            Patience.mostly(3, Duration.ofSeconds(2), () -> ringsAfter(here, browser, "8-" + units.next()));
        } finally {
            browser.quit();
        }
    }

    private static Duration ringsAfter(DeskProcess here, ChromeDriver browser, String unit) {
        browser.executeScript(
                "document.querySelectorAll('.desk-toast .desk-close').forEach((cross) => cross.click());");
        WebDriverWait wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(20)), Duration.ofMillis(50));
        wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".desk-toast")));
        begin(here, unit);
        Duration took = Patience.took(
                () -> wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".desk-toast"))));
        System.out.printf("An alert of one node rang on the other after %s%n", took);
        return took;
    }

    private static void begin(DeskProcess here, String unit) {
        try {
            here.person("hotline")
                    .post("/process-definition/key/emergency-patient-assistance/submit-form", EMERGENCY.formatted(unit))
                    .ok();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void open(int complaints, RestPerson frontdesk, SharedStore store) {
        for (int complaint = 0; complaint < complaints; complaint++) {
            Complaints.open(frontdesk);
        }
        await().atMost(Patience.of(HALF_A_MINUTE)).until(() -> store.count(BUSY) == 0);
    }

    /** Of nine messages eight are at the gateway, which does not answer. */
    private static void nineAreTold(SharedStore store, MutableGateway gateway) {
        gateway.keepSilent();
        becomeDue(store, "select id_" + OURS + " limit " + TOLD);
        await().atMost(Patience.of(HALF_A_MINUTE))
                .until(() -> store.count(UNTOLD) == TOLD && gateway.posts().size() == SENT);
    }

    /** It locks all that are due, finishes none, since each waits for a table, and is killed. */
    private static Instant fortyAreLocked(DeskProcess dying, SharedStore store) throws Exception {
        try (Connection inTheWay = store.connect()) {
            inTheWay.setAutoCommit(false);
            inTheWay.createStatement().execute("lock table promise");
            becomeDue(store, "select id_" + OURS);
            await().atMost(Patience.of(HALF_A_MINUTE))
                    .until(() -> store.count(OURS + " and lock_owner_ is not null") == TIMERS);
            dying.kill();
            assertThat(store.count(FIRED)).isEqualTo(TOLD);
            return Instant.now();
        }
    }

    private static void becomeDue(SharedStore store, String jobs) {
        store.sql().update("update act_ru_job set duedate_ = now() at time zone 'UTC' where id_ in (" + jobs + ")");
    }

    private static void fortyTimersFireWithinHalfAMinuteOnceEach(Instant killed, SharedStore store) {
        await().atMost(Patience.of(Duration.ofMinutes(2))).until(() -> store.count(OURS) == 0);
        Duration took = Duration.between(killed, lastFired(store));
        System.out.printf("%d timers of a dead node fired within %s%n", TIMERS, took);
        assertThat(took).isLessThan(Patience.of(HALF_A_MINUTE));
        assertThat(store.count(FIRED)).isEqualTo(TIMERS + TOLD);
        assertThat(store.count(" from promise where state = 'LATE' and timer_id = '" + DEADLINE + "'"))
                .isEqualTo(TIMERS + TOLD);
        assertThat(store.count(
                        " from act_hi_procinst where proc_def_key_ = 'escalation' and business_key_ like 'CMP-%'"))
                .isEqualTo(TIMERS + TOLD);
    }

    private static Instant lastFired(SharedStore store) {
        String millis = "select extract(epoch from max(timestamp_) at time zone 'UTC') * 1000" + FIRED;
        return Instant.ofEpochMilli(Objects.requireNonNull(store.sql().queryForObject(millis, Long.class)));
    }

    /** Of those the store knows that nobody answered. */
    private static void onlyWhatWasOnItsWayIsSentAgain(MutableGateway gateway, SharedStore store) {
        await().atMost(Patience.of(HALF_A_MINUTE)).until(() -> store.count(UNTOLD) == 0);
        Map<String, Long> posts = gateway.posts();
        List<String> unanswered = store.sql()
                .queryForList("select delivery_key from notification_attempt where unanswered", String.class);
        assertThat(unanswered).hasSize(SENT);
        assertThat(posts).hasSize(TIMERS + TOLD);
        assertThat(posts).allSatisfy((key, times) -> assertThat(times).isEqualTo(unanswered.contains(key) ? 2L : 1L));
    }
}
