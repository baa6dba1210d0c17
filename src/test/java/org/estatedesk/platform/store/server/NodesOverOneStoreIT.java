package org.estatedesk.platform.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
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

    /** So many at once are more than one node takes with the shipped settings. */
    private static final String[] GREEDY = {
        "--camunda.bpm.job-execution.max-jobs-per-acquisition=60", "--camunda.bpm.job-execution.queue-capacity=60"
    };

    private static final String EMERGENCY = """
            {"variables": {"unit": {"value": "8-101"}, "customerPhone": {"value": "13800138000"},
             "wishHospital": {"value": true}}}
            """;

    @TempDir
    Path directory;

    @Test
    void startTogetherRingForOneAnotherAndDoWhatADeadOneHadBegun() throws Exception {
        try (SharedStore store = SharedStore.in(directory);
                DeskProcess survivor = store.node();
                DeskProcess dying = store.node(GREEDY)) {
            oneWaitsForTheOtherAndBothComeUp(survivor, dying);
            whatIsAlertedOnOneRingsOnTheOther(dying, survivor);
            fortyTimersOfADeadNodeFireWithinHalfAMinuteOnceEach(dying, survivor, store);
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
            here.person("hotline")
                    .post("/process-definition/key/emergency-patient-assistance/submit-form", EMERGENCY)
                    .ok();
            Instant alerted = Instant.now();
            new WebDriverWait(browser, Patience.of(Duration.ofSeconds(20)), Duration.ofMillis(50))
                    .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".desk-toast")));
            Duration took = Duration.between(alerted, Instant.now());
            System.out.printf("An alert of one node rang on the other after %s%n", took);
            assertThat(took).isLessThan(Patience.of(Duration.ofSeconds(2)));
        } finally {
            browser.quit();
        }
    }

    private static void fortyTimersOfADeadNodeFireWithinHalfAMinuteOnceEach(
            DeskProcess dying, DeskProcess survivor, SharedStore store) throws Exception {
        RestPerson frontdesk = survivor.person("frontdesk");
        for (int complaint = 0; complaint < TIMERS; complaint++) {
            Complaints.open(frontdesk);
        }
        await().until(() -> store.count(BUSY) == 0);
        Instant killed = killWhileItHoldsAll(dying, survivor, store);
        await().atMost(Patience.of(Duration.ofMinutes(2))).until(() -> store.count(FIRED) >= TIMERS);
        Duration first = Duration.between(killed, fired(store, "min"));
        Duration last = Duration.between(killed, fired(store, "max"));
        System.out.printf("%d timers of a dead node fired after %s to %s%n", TIMERS, first, last);
        assertThat(last).isLessThan(Patience.of(HALF_A_MINUTE));
        assertThat(store.count(OURS)).isZero();
        assertThat(store.count(FIRED)).isEqualTo(TIMERS);
        assertThat(store.count(" from promise where state = 'LATE' and timer_id = '" + DEADLINE + "'"))
                .isEqualTo(TIMERS);
        assertThat(store.count(
                        " from act_hi_procinst where proc_def_key_ = 'escalation' and business_key_ like 'CMP-%'"))
                .isEqualTo(TIMERS);
    }

    /** It locks all that are due, while nobody else can, and finishes none: each waits for a table. */
    private static Instant killWhileItHoldsAll(DeskProcess dying, DeskProcess survivor, SharedStore store)
            throws Exception {
        try (Connection inTheWay = store.connect()) {
            survivor.pause();
            inTheWay.setAutoCommit(false);
            inTheWay.createStatement().execute("lock table promise");
            store.sql()
                    .update("update act_ru_job set duedate_ = now() at time zone 'UTC' where id_ in (select id_" + OURS
                            + ")");
            await().until(() -> store.count(OURS + " and lock_owner_ is not null") == TIMERS);
            dying.kill();
            assertThat(store.count(FIRED)).isZero();
            return Instant.now();
        } finally {
            survivor.resume();
        }
    }

    /** The first or the last: min or max. */
    private static Instant fired(SharedStore store, String which) {
        String millis = "select extract(epoch from " + which + "(timestamp_) at time zone 'UTC') * 1000";
        return Instant.ofEpochMilli(Objects.requireNonNull(store.sql().queryForObject(millis + FIRED, Long.class)));
    }
}
