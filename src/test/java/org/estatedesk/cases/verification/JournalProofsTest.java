package org.estatedesk.cases.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.platform.warnings.TroubleWatch;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.TestDrawings;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody has to ask whether the journals are as they were written. */
@DeskTest
class JournalProofsTest extends WrittenJournal {

    @LocalServerPort
    int port;

    @Autowired
    JournalProofs proofs;

    @Autowired
    TroubleWatch watch;

    @Autowired
    TestDrawings desk;

    /** The page shows twenty; what other tests told is not of this one. */
    @BeforeEach
    void forgetWhatWasTold() {
        jdbc.update("delete from warning");
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
        jdbc.update("delete from journal_proof");
        watch.look();
    }

    @Test
    void issue15_eachNightOneNodeProvesAllJournals() {
        desk.standAt(Instant.parse("2031-03-01T18:30:00Z"));
        assertThat(proofs.tonight()).as("half past two in Shanghai").isEmpty();
        desk.standAt(Instant.parse("2031-03-01T19:30:00Z"));
        assertThat(proofs.tonight())
                .hasValueSatisfying(verdict -> assertThat(verdict.cases()).isPositive());
        assertThat(proofs.tonight()).as("on another node").isEmpty();
        desk.standAt(Instant.parse("2031-03-03T01:30:00Z"));
        assertThat(proofs.tonight()).as("a desk that was off at night").isPresent();
        assertThat(proofs.now()).isEmpty();
        desk.standAt(Instant.parse("2031-03-06T01:31:00Z"));
        assertThat(proofs.now())
                .as("no proof since")
                .singleElement()
                .extracting("code")
                .isEqualTo("proof.old");
    }

    @Test
    void issue15_aBrokenProofReachesTheAdministratorUntilAProofFindsAllIntact() {
        tamper("update journal_entry set actor = 'somebody' where case_number = ? and entry_no = 3", number);
        desk.standAt(Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(24 + 20)));
        proofs.tonight();
        watch.look();
        String words =
                "The journals of 1 cases are not what the desk wrote; the first is " + number + ", from entry 3 on.";
        RestPerson administrator = new RestPerson(port, "demo");
        assertThat(administrator.page("/").body())
                .contains(words, "/camunda/app/cockpit/default/#/audit/case/" + number);
        assertThat(administrator.page("/actuator/health/proof").status()).isEqualTo(503);
        assertThat(administrator.page("/actuator/health/proof").body()).contains(words);
        assertThat(new WebSession(port, "demo")
                        .get("/api/tasklist/plugin/estatedesk/default/alerts")
                        .body())
                .contains(words);
        assertThat(new WebSession(port).desk("GET", "/actuator/health/proof").body())
                .isEqualTo("{\"status\":\"DOWN\"}");

        remove();
        new RestPerson(port, "auditor").page("/desk/journal/verification").ok();
        watch.look();
        assertThat(proofs.now()).isEqualTo(List.of());
        assertThat(administrator.page("/actuator/health/proof").status()).isEqualTo(200);
        assertThat(administrator.page("/").body()).contains(words, "Over since").doesNotContain("case/" + number);
    }
}
