package org.estatedesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing typed is lost by a slip of the finger, another task, a reload or an expired session, and nobody else sees it. */
@DeskTest
class DraftsBrowserIT {

    private static final String TICKET = "Ticket booking";
    private static final String KEPT = "What you typed is kept";
    private static final String AGAIN = "is here again";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient store;

    ChromeDriver browser;
    TasklistPage tasklist;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
        tasklist.signIn("frontdesk");
    }

    @AfterEach
    void leaveNothing() {
        Browser.picture(browser, "draft-last-seen");
        browser.quit();
        store.sql("delete from form_draft").update();
    }

    @Test
    void a_start_form_is_there_again_after_escape_a_reload_and_an_expired_session_and_discard_asks() {
        tasklist.startForm(TICKET);
        tasklist.fill("customerName", "王小明");
        tasklist.waitFor(KEPT);

        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        isThereAgainAfter(() -> browser.navigate().refresh());
        isThereAgainAfter(() -> {
            browser.manage().deleteAllCookies();
            tasklist.signIn("frontdesk");
        });
        Browser.picture(browser, "draft-again");

        press("Discard");
        assertThat(tasklist.shown()).contains("Throw away what you typed?");
        press("Go on typing");
        assertThat(name()).isEqualTo("王小明");
        press("Discard");
        press("Throw away");

        await().atMost(Duration.ofMinutes(1)).until(() -> name().isEmpty());
        await().atMost(Duration.ofMinutes(1)).until(() -> drafts() == 0);
    }

    private void isThereAgainAfter(Runnable slip) {
        slip.run();
        tasklist.startForm(TICKET);
        tasklist.waitFor(AGAIN);
        assertThat(name()).isEqualTo("王小明");
    }

    @Test
    void whoever_signs_in_next_at_this_computer_sees_nothing_of_it() {
        tasklist.startForm(TICKET);
        tasklist.fill("customerName", "王小明");
        tasklist.waitFor(KEPT);

        tasklist.signIn("frontdesk2");
        tasklist.startForm(TICKET);
        tasklist.fill("customerPhone", "13800138000");
        tasklist.waitFor(KEPT);

        assertThat(name()).isEmpty();
        assertThat(browser.executeScript("return JSON.stringify(localStorage)").toString())
                .doesNotContain("camunda-form", "王小明");
    }

    @Test
    void a_step_keeps_what_was_typed_over_another_list_and_forgets_it_once_done() {
        Complaint complaint = new Complaint(engine, desk);
        try {
            tasklist.openTask("My team", "Give first reply");
            tasklist.claim();
            tasklist.fill("firstReply", "物业助理今天来看。");
            tasklist.waitFor(KEPT);

            tasklist.signIn("frontdesk");
            tasklist.openTask("My tasks", "Give first reply");
            tasklist.waitFor(AGAIN);
            assertThat(value("firstReply")).isEqualTo("物业助理今天来看。");

            tasklist.choose("firstReplyMode", "By telephone");
            tasklist.complete();
            await().atMost(Duration.ofMinutes(1)).until(() -> drafts() == 0);
        } finally {
            complaint.withdraw();
        }
    }

    /** HOT-16: a Chinese keyboard writes wide digits, and whoever types on at 40 ms a key loses no letter. */
    @Test
    void a_wide_number_is_a_number_and_what_is_typed_right_after_it_stays_whole() {
        tasklist.startForm(TICKET);
        browser.findElement(By.cssSelector("[id$='-Field_people']")).sendKeys("１２");
        assertThat(value("people")).isEqualTo("12");

        String letters = "abcdefghijklmnopqrstuvwxyz";
        Actions typing = new Actions(browser).click(browser.findElement(By.cssSelector("[id$='-Field_customerName']")));
        for (String letter : letters.split("")) {
            typing.sendKeys(letter).pause(Duration.ofMillis(40));
        }
        typing.perform();

        assertThat(name()).isEqualTo(letters);
        tasklist.waitFor(KEPT);
        assertThat(name()).isEqualTo(letters);
    }

    private int drafts() {
        return store.sql("select count(*) from form_draft").query(Integer.class).single();
    }

    private String name() {
        return value("customerName");
    }

    private String value(String field) {
        return browser.findElement(By.cssSelector("[id$='-Field_" + field + "']"))
                .getDomProperty("value");
    }

    private void press(String button) {
        browser.findElement(By.xpath("//*[contains(@class,'desk-draft')]//button[normalize-space()='" + button + "']"))
                .click();
    }
}
