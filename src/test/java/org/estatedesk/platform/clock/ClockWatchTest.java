package org.estatedesk.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.platform.clock.ClockJump.Seen;
import org.estatedesk.platform.warnings.Warnings;
import org.estatedesk.platform.warnings.Warnings.Warning;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.WebSession;
import org.estatedesk.tasklist.Complaint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A machine whose clock is set while the desk runs, and before it starts. */
@DeskTest
class ClockWatchTest {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @LocalServerPort
    int port;

    @Autowired
    SettableClocks clocks;

    @Autowired
    WallLine line;

    @Autowired
    ClockJumps jumps;

    @Autowired
    ClockTrust trust;

    @Autowired
    ClockWatch watch;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    Warnings warnings;

    private long before;

    @BeforeEach
    void everythingIsTrusted() {
        watch.look();
        assertThat(trust.doubt()).isEmpty();
        before = told().stream().mapToLong(Warning::id).findFirst().orElse(0);
    }

    @AfterEach
    void putRight() {
        clocks.jumpBack();
        clocks.storeSilent();
        ClockUtil.reset();
        watch.look();
        jumps.doubted().forEach(jump -> jumps.trust(jump, "demo"));
        watch.look();
    }

    @Test
    void aJumpBackIsNoticedAtOnceWrittenDownAndTold() {
        clocks.jump(TWO_HOURS.negated());

        assertThat(trust.doubt()).hasValueSatisfying(why -> assertThat(why).contains("jumped back by 2 h"));
        watch.look();
        assertThat(jumps.doubted()).singleElement().satisfies(jump -> {
            assertThat(jump.seen()).isEqualTo(Seen.TICKER);
            assertThat(Duration.between(jump.to(), jump.from())).isEqualTo(TWO_HOURS);
        });
        assertThat(newest()).contains("jumped back by 2 h", "Check the clock");
        assertThat(startPage()).contains("The clock is in doubt");
    }

    @Test
    void aClockThatIsBackWhereItWasIsTrusted() {
        clocks.jump(TWO_HOURS);
        watch.look();
        assertThat(trust.doubt()).isPresent();

        clocks.jump(TWO_HOURS.negated());
        watch.look();
        assertThat(trust.doubt()).isEmpty();
        assertThat(newest()).contains("back where it was");
        assertThat(startPage()).doesNotContain("The clock is in doubt");
    }

    @Test
    void timeThatPassesAndCorrectionsOfEveryDayAreNoJumps() {
        ClockUtil.offset(TWO_HOURS.toMillis());
        clocks.jump(Duration.ofSeconds(4));
        watch.look();

        assertThat(trust.doubt()).isEmpty();
        assertThat(jumps.doubted()).isEmpty();
    }

    @Test
    void aClockThatWasWrongAndIsPutRightIsTrusted() {
        clocks.storeElsewhere(TWO_HOURS);
        watch.look();
        assertThat(trust.doubt())
                .hasValueSatisfying(why -> assertThat(why).contains("2 h behind the clock of the database"));

        clocks.jump(TWO_HOURS);
        watch.look();
        assertThat(trust.doubt()).isEmpty();
        assertThat(newest()).contains("agrees with the clock of the database");
    }

    @Test
    void aDatabaseWhoseClockJumpedAsWellProvesNothing() {
        clocks.storeElsewhere(Duration.ZERO);
        watch.look();
        clocks.jump(TWO_HOURS);
        clocks.storeElsewhere(TWO_HOURS);
        watch.look();
        watch.look();

        assertThat(trust.doubt()).isPresent();
    }

    @Test
    void aDeskThatStartsBeforeTheLatestEntryOfItsJournalsSaysSo() {
        ClockUtil.offset(Duration.ofDays(1).toMillis());
        new Complaint(engine, desk).withdraw();
        ClockUtil.offset(Duration.ofHours(22).toMillis());
        ClockWatch next = new ClockWatch(clocks, new WallLine(clocks), jumps, trust, warnings, "en");
        next.start();
        next.stop();

        assertThat(jumps.doubted()).extracting(ClockJump::seen).containsExactly(Seen.JOURNAL);
        assertThat(trust.doubt())
                .hasValueSatisfying(why -> assertThat(why).contains("behind the latest entry in the journals"));
    }

    @Test
    void whoeverAdministersSaysThatTheClockIsRightAndNobodyElse() {
        clocks.jump(TWO_HOURS);
        watch.look();
        long id = jumps.doubted().get(0).id();

        assertThat(new RestPerson(port, "manager").page("/desk/clock").status()).isEqualTo(403);
        assertThat(right("manager", id)).isEqualTo(403);
        assertThat(right("auditor", id)).isEqualTo(403);
        assertThat(right("demo", id - 1)).isEqualTo(204);
        assertThat(new RestPerson(port, "demo").page("/desk/clock?lang=zh").body())
                .contains("前跳了 2 小时");

        assertThat(right("demo", id)).isEqualTo(204);
        watch.look();
        assertThat(trust.doubt()).isEmpty();
        assertThat(trust.jumps()).isEqualTo(id);
        JsonNode change = new RestPerson(port, "auditor")
                .page("/desk/audit/changes?kind=clock&size=1")
                .json()
                .at("/items/0");
        assertThat(change.at("/title").asText()).contains("jumped ahead by 2 h");
        assertThat(change.at("/who").asText()).isEqualTo("demo");
    }

    private int right(String person, long until) {
        WebSession session = new WebSession(port, person, "cockpit");
        return session.desk("POST", "/desk/clock/right?until=" + until, "X-XSRF-TOKEN", session.token())
                .statusCode();
    }

    private String startPage() {
        return new RestPerson(port, "demo").page("/").body();
    }

    private String newest() {
        assertThat(told().get(0).id()).isGreaterThan(before);
        return told().get(0).text();
    }

    private List<Warning> told() {
        return warnings.since(Instant.EPOCH).stream()
                .sorted(Comparator.comparingLong(Warning::id).reversed())
                .toList();
    }
}
