package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.estatedesk.audit.AuditScreen;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** An auditor who trusts nobody: finds a closed complaint, sees where it was late and why, and checks the proof. */
@DeskTest
class AuditBrowserIT extends ComplaintCase {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    Path folder;

    private ChromeDriver browser;
    private AuditScreen cockpit;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        cockpit = new AuditScreen(browser, port);
    }

    @AfterEach
    void closeBrowser(TestInfo test) {
        if (browser != null) {
            Browser.picture(
                    browser, "last-seen-" + test.getTestMethod().orElseThrow().getName());
            browser.quit();
        }
    }

    @Test
    void anAuditorFindsALateComplaintAndChecksItsProof() throws Exception {
        String number = closedComplaintWithALateFirstReply();
        cockpit.signIn("auditor");
        cockpit.openCases();
        Browser.guide(browser, "auditing-cases");
        cockpit.find(number);
        assertThat(cockpit.shown(".desk-intact")).contains("intact");
        assertThat(cockpit.shown("[data-fact=phone]")).doesNotContain("0013");
        lateOnTheDrawing();
        cockpit.openTab("promises");
        assertThat(cockpit.shown("[data-promise=Deadline_FirstReply15Min]")).contains("late", "全员培训");
        Browser.picture(browser, "audit-case");
        assertThat(verified(evidence(number))).startsWith("0 ").contains(number);
        oneByteChanged(number);
    }

    private String closedComplaintWithALateFirstReply() {
        file();
        String number = (String) runtime.getVariable(complaint.getId(), "caseNumber");
        pass(Duration.ofMinutes(20));
        Object[] lateReply = {
            "firstReply", "物业助理今天上门", "firstReplyMode", "phone", "lateReason", "nobody-free", "lateReasonText", "全员培训"
        };
        does("frontdesk", "Task_GiveFirstReply", lateReply);
        assess();
        solve("assistant", "Task_SolveGeneral");
        answer("assistant", "yes");
        visit("csadmin");
        assertThat(ended()).isTrue();
        return number;
    }

    private void lateOnTheDrawing() {
        cockpit.visible("[data-element-id=Phase_Answer].desk-late-inside");
        cockpit.visible("[data-element-id=End_ComplaintClosed].desk-done");
        Browser.guide(browser, "auditing-case");
        cockpit.enter("Phase_Answer");
        cockpit.enter("Phase_FirstReply");
        cockpit.visible("[data-element-id=Task_GiveFirstReply].desk-late");
        Browser.picture(browser, "audit-path");
    }

    private Path evidence(String number) throws IOException {
        cockpit.downloadTo(folder.toString());
        cockpit.click(".desk-evidence");
        Path pack = folder.resolve(number + "-evidence.zip");
        await().atMost(Patience.of(Duration.ofSeconds(30))).until(() -> Files.exists(pack));
        Path unpacked = Files.createDirectory(folder.resolve("pack"));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(pack))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                Path target = unpacked.resolve(file.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
        return unpacked;
    }

    /** Exit status and what the pack's own script says. */
    private static String verified(Path pack) throws Exception {
        Process run = new ProcessBuilder("python3", "verify.py")
                .directory(pack.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return run.waitFor() + " " + said;
    }

    private void oneByteChanged(String number) {
        String was = jdbc.queryForObject(
                "select text from journal_entry where case_number = ? and entry_no = 3", String.class, number);
        tamper(number, was + ".");
        try {
            cockpit.open("audit/case/" + number);
            assertThat(cockpit.shown(".desk-broken")).contains("Entry 3");
            cockpit.visible("[data-entry='3'].desk-entry-broken");
            Browser.picture(browser, "audit-broken");
        } finally {
            tamper(number, was);
        }
    }

    /** As somebody could who rules the database. */
    private void tamper(String number, String text) {
        transaction.executeWithoutResult(begun -> {
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update("update journal_entry set text = ? where case_number = ? and entry_no = 3", text, number);
        });
    }

    @Test
    void cockpitsPageOfARunningInstanceTellsPromisesAndWhatHappenedLast() {
        file();
        cockpit.signIn("auditor");
        cockpit.open("process-instance/" + complaint.getId() + "/runtime?tab=estatedesk-running");
        assertThat(cockpit.shown("[data-promise=Deadline_FirstReply15Min]")).contains("15 minutes", "Front desk");
        assertThat(cockpit.shown(".desk-running .desk-timeline")).contains("Registered");
        assertThat(browser.findElements(By.cssSelector(".desk-failure"))).isEmpty();
        Browser.picture(browser, "audit-running");
    }

    @Test
    void theHeatOnTheLiveDrawingTellsHowLongItsStepsTake() {
        closedComplaintWithALateFirstReply();
        cockpit.signIn("auditor");
        cockpit.open("process-definition/" + complaint.getProcessDefinitionId() + "/runtime");
        cockpit.click(".desk-heat option[value=duration]");
        cockpit.visible("[data-container-id=Phase_Answer] .desk-heat-figure");
        assertThat(cockpit.shown(".desk-heat-said")).contains("ended in this period");
        Browser.guide(browser, "auditing-heat");
    }

    @Test
    void cockpitWorksOnWhenOurPartFails() {
        cockpit.cutOff("*/desk/audit/*");
        cockpit.signIn("auditor");
        cockpit.visible("a[href='#/processes']");
        cockpit.open("audit/cases");
        assertThat(cockpit.shown(".desk-failure")).contains("no answer");
        cockpit.cutOff("*/audit/main-*");
        cockpit.open("audit/cases");
        assertThat(cockpit.shown(".estatedesk-failed")).contains("could not be shown");
        processesAreThere();
    }

    private void processesAreThere() {
        cockpit.open("processes");
        cockpit.visible("a[href*='#/process-definition/']");
    }

    @Test
    void whoMayNotReadCasesIsToldSo() {
        cockpit.signIn("manager");
        cockpit.open("audit/cases");
        assertThat(cockpit.shown(".desk-failure")).contains("Auditors and administrators");
        processesAreThere();
    }
}
