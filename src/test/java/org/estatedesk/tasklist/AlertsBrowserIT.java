package org.estatedesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The bell, the due time and the case in Tasklist, as a person at the front desk sees them. */
@DeskTest
class AlertsBrowserIT {

    /** What people are promised: a few seconds. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    Complaint complaint;
    ChromeDriver browser;
    TasklistPage tasklist;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
        complaint = new Complaint(engine, desk);
        tasklist.signIn("frontdesk");
        tasklist.openTask("My team", "Give first reply");
    }

    @AfterEach
    void closeBrowser() {
        ClockUtil.reset();
        if (browser != null) {
            Browser.picture(browser, "alerts-last-seen");
            browser.quit();
        }
        if (complaint != null) {
            complaint.withdraw();
        }
    }

    @Test
    void an_urgent_task_rings_at_once_and_leaves_a_half_typed_form_alone() {
        tasklist.claim();
        tasklist.fill("firstReply", "物业助理今天");
        browser.executeScript("window.loadedOnce = true");

        complaint.becomesUrgent(80);

        within(AT_ONCE).until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".desk-toast")));
        assertThat(shown(".desk-toast").getText()).contains("Urgent: Give first reply", "CMP-");
        assertThat(shown(".desk-badge").getText()).isEqualTo("1");
        assertThat(browser.getTitle()).startsWith("(1) ");
        assertThat(shown("[id$='-Field_firstReply']").getDomProperty("value")).isEqualTo("物业助理今天");
        assertThat(browser.executeScript("return window.loadedOnce")).isEqualTo(true);
        Browser.picture(browser, "alerts-bell");
    }

    @Test
    void a_notice_leaves_the_buttons_free_and_goes_when_somebody_else_takes_the_task() {
        complaint.becomesUrgent(80);
        WebElement notice = shown(".desk-toast");

        assertThat(notice.getRect().getX() + notice.getRect().getWidth())
                .isLessThan(shown("button.claim").getRect().getX());
        complaint.claimedBy("hotline");
        within(AT_ONCE).until(ExpectedConditions.stalenessOf(notice));
    }

    @Test
    void who_types_while_the_claim_is_under_way_loses_no_letter() {
        tasklist.claimInHurry();
        shown("[id$='-Field_firstReply']").sendKeys("The assistant ");
        shown("[cam-tasklist-task-meta] [value='assignee.id']");
        browser.switchTo().activeElement().sendKeys("comes today.");

        assertThat(shown("[id$='-Field_firstReply']").getDomProperty("value")).isEqualTo("The assistant comes today.");
    }

    @Test
    void a_muted_bell_stays_muted_when_the_page_is_opened_again() {
        assertThat(shown(".desk-sound").getDomAttribute("aria-pressed")).isEqualTo("false");

        shown(".desk-sound").click();
        browser.navigate().refresh();

        assertThat(shown(".desk-sound").getDomAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void the_due_time_explains_itself_and_the_case_tells_what_was_promised_and_said() {
        assertThat(shown(".desk-strip").getText()).contains("Due ", "started ");
        desk.pass(complaint.run(), Duration.ofMinutes(16));

        browser.findElement(By.xpath("//ul[contains(@class,'nav-tabs')]//a[normalize-space()='Case']"))
                .click();

        assertThat(shown(".desk-promise").getText()).contains("15 minutes to first reply", "started ");
        assertThat(shown(".desk-messages").getText()).contains("to 王小明", "on its way");
        assertThat(shown(".desk-journal").getText()).contains("Open case", "Wang Fang 王芳");
        Browser.picture(browser, "alerts-case");
    }

    private WebElement shown(String selector) {
        return within(Duration.ofSeconds(30))
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    private WebDriverWait within(Duration time) {
        return new WebDriverWait(browser, Patience.of(time), Duration.ofMillis(100));
    }
}
