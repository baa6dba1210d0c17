package org.estatedesk.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.tasklist.Complaint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is recorded and judged by a clock that jumped says so. */
@DeskTest
class DoubtTest {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @LocalServerPort
    int port;

    @Autowired
    SettableClocks clocks;

    @Autowired
    ClockJumps jumps;

    @Autowired
    ClockWatch watch;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    Journal journal;

    @Autowired
    Promises promises;

    private Complaint complaint;

    @BeforeEach
    void complain() {
        complaint = new Complaint(engine, desk);
    }

    @AfterEach
    void putRight() {
        clocks.jumpBack();
        ClockUtil.reset();
        watch.look();
        jumps.doubted().forEach(jump -> jumps.trust(jump, "demo"));
        watch.look();
        complaint.withdraw();
    }

    @Test
    void anEntryThatComesBeforeItsPredecessorByTheClockSaysSo() {
        clocks.jump(TWO_HOURS.negated());
        complaint.claimedBy("frontdesk");

        JournalEntry claimed = last();
        assertThat(claimed.recordedAt())
                .isBefore(journal.of(complaint.number()).get(0).recordedAt());
        assertThat(claimed.text()).endsWith("(clock in doubt)");
        assertThat(claimed.details().get("clock"))
                .asString()
                .contains("jumped back by 2 h")
                .contains("from ");
        assertThat(everyEntryIsInOrderOrSaysSo()).isTrue();
        assertThat(intact()).isTrue();
    }

    @Test
    void alsoOneThatNobodyNoticed() {
        // As when the desk was down, or another machine recorded the entry before.
        pass(TWO_HOURS.negated());
        complaint.claimedBy("frontdesk");

        assertThat(last().details().get("clock")).asString().contains("before what came before it");
        assertThat(everyEntryIsInOrderOrSaysSo()).isTrue();
        assertThat(intact()).isTrue();
    }

    @Test
    void whatIsRecordedByATrustedClockSaysNothing() {
        pass(Duration.ofMinutes(1));
        complaint.claimedBy("frontdesk");

        assertThat(journal.of(complaint.number())).noneMatch(DoubtTest::isMarked);
        assertThat(promises.of(complaint.number()))
                .noneMatch(promise -> promise.explanation().contains("clock of"));
    }

    @Test
    void aPromiseThatLapsesByAClockThatJumpedAheadSaysSo() {
        clocks.jump(TWO_HOURS);
        complaint.goOn();

        assertThat(firstReply().state()).isEqualTo(Promise.State.LATE);
        assertThat(firstReply().explanation()).contains("jumped ahead by 2 h");
        assertThat(journal.of(complaint.number())).anyMatch(DoubtTest::isMarked);
        assertThat(new RestPerson(port, "demo")
                        .page("/desk/audit/dashboard")
                        .json()
                        .get("doubted")
                        .asLong())
                .isPositive();
    }

    @Test
    void aPromiseThatEndsBeforeItBeganSaysSo() {
        clocks.jump(TWO_HOURS.negated());
        complaint.withdraw();

        Promise ended = firstReply();
        assertThat(ended.endedAt()).isBefore(ended.startedAt());
        assertThat(promises.of(complaint.number()))
                .allMatch(promise -> promise.explanation().contains("jumped back by 2 h"));
    }

    @Test
    void aPromiseThatSpansAJumpSaysSoAlsoWhenTheClockIsRightAgain() {
        clocks.jump(TWO_HOURS);
        watch.look();
        clocks.jumpBack();
        watch.look();
        complaint.claimedBy("frontdesk");
        assertThat(isMarked(last())).as("the clock is right").isFalse();

        pass(Duration.ofMinutes(20));
        complaint.goOn();
        assertThat(firstReply().explanation()).contains("jumped back by 2 h");
    }

    private static void pass(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }

    private Promise firstReply() {
        return promises.ofStep(complaint.run().getId(), Complaint.FIRST_REPLY).get(0);
    }

    private JournalEntry last() {
        List<JournalEntry> entries = journal.of(complaint.number());
        return entries.get(entries.size() - 1);
    }

    private static boolean isMarked(JournalEntry entry) {
        return entry.details().containsKey("clock");
    }

    private boolean everyEntryIsInOrderOrSaysSo() {
        Instant before = Instant.EPOCH;
        for (JournalEntry entry : journal.of(complaint.number())) {
            if (entry.recordedAt().isBefore(before) && !isMarked(entry)) {
                return false;
            }
            before = entry.recordedAt();
        }
        return true;
    }

    private boolean intact() {
        return new RestPerson(port, "auditor")
                .page("/desk/cases/" + complaint.number() + "/journal/verification")
                .ok()
                .json()
                .get("intact")
                .asBoolean();
    }
}
