package org.estatedesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
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
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list that tells the truth by itself: red when late, the urgent first, how many; on a telephone the list or the task. */
@DeskTest
class ListBrowserIT {

    /** As on a computer whose clock is an hour fast. */
    private static final String FAST = "{ const now = Date.now; Date.now = () => now() + 3600000; }";

    private static final String LATE = "li.task:has(h4 a[href*='%s']) [data-mood='late']";
    private static final String DUE = "li.task:has(h4 a[href*='%s']) [data-due]";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    Complaint one;
    Complaint other;
    ChromeDriver browser;
    TasklistPage tasklist;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
        one = new Complaint(engine, desk);
        other = new Complaint(engine, desk);
    }

    @AfterEach
    void closeBrowser() {
        Browser.picture(browser, "list-last-seen");
        browser.quit();
        one.withdraw();
        other.withdraw();
    }

    @Test
    void a_card_turns_red_when_its_time_is_over_in_every_tab_whatever_the_browsers_clock_says() {
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", FAST));
        tasklist.signIn("frontdesk");
        shown("My team");
        String first = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB).get("http://localhost:" + port + "/camunda/app/tasklist/default/");
        shown("My team");
        Task step = one.firstReply();
        seen(DUE.formatted(step.getId()));
        assertThat(browser.findElements(By.cssSelector(LATE.formatted(step.getId()))))
                .isEmpty();

        step.setDueDate(new Date(System.currentTimeMillis() + 15_000));
        engine.getTaskService().saveTask(step);

        seen(LATE.formatted(step.getId()));
        assertThat(System.currentTimeMillis())
                .isGreaterThanOrEqualTo(step.getDueDate().getTime() - 1_000);
        browser.switchTo().window(first);
        seen(LATE.formatted(step.getId()));
    }

    @Test
    void what_becomes_urgent_comes_first_and_the_list_that_was_chosen_stays_with_its_count() {
        tasklist.signIn("frontdesk");
        browser.findElement(By.partialLinkText("Due today")).click();
        seen("li.task h4 a[href*='" + one.firstReply().getId() + "']");
        String chosen = filter();

        other.becomesUrgent(70);

        String urgent = other.firstReply().getId();
        until(() -> cards().get(0).contains(urgent));
        assertThat(filter()).isEqualTo(chosen);
        until(() -> count("Due today") == cards().size() && count("My team") >= count("Due today"));
        assertThat(count("Late")).isNotNegative();
        Browser.screen(browser, 1366, 768);
        Browser.picture(browser, "list-wide");
    }

    @Test
    void a_narrow_screen_shows_the_list_or_the_task_and_the_way_back() {
        Browser.screen(browser, 390, 844);
        tasklist.signIn("frontdesk");
        shown("My team");
        seen("li.task");
        assertThat(isSeen(".task-details")).isFalse();

        tasklist.openTask("My team", "Give first reply");
        assertThat(isSeen(".task-filters")).isFalse();
        assertThat(isSeen(".column.tasks-list")).isFalse();
        seen(".desk-back").click();

        seen("li.task");
        assertThat(isSeen(".task-details")).isFalse();
    }

    private List<String> cards() {
        return browser.findElements(By.cssSelector("li.task h4 a")).stream()
                .map(card -> card.getDomAttribute("href"))
                .toList();
    }

    private int count(String list) {
        return Integer.parseInt(browser.findElement(By.xpath(
                        "//a[contains(normalize-space(),'" + list + "')]/*[contains(@class,'desk-list-count')]"))
                .getText());
    }

    private String filter() {
        return browser.getCurrentUrl().replaceAll(".*filter=([^&]*).*", "$1");
    }

    private boolean isSeen(String selector) {
        return browser.findElement(By.cssSelector(selector)).isDisplayed();
    }

    private WebElement seen(String selector) {
        return within().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    private void shown(String list) {
        within().until(ExpectedConditions.elementToBeClickable(By.partialLinkText(list)))
                .click();
    }

    private void until(java.util.function.BooleanSupplier met) {
        within().until(page -> met.getAsBoolean());
    }

    private WebDriverWait within() {
        WebDriverWait wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30)), Duration.ofMillis(100));
        wait.ignoreAll(List.of(
                org.openqa.selenium.NoSuchElementException.class,
                org.openqa.selenium.StaleElementReferenceException.class,
                NumberFormatException.class,
                IndexOutOfBoundsException.class));
        return wait;
    }
}
