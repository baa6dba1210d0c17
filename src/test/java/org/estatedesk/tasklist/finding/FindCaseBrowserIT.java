package org.estatedesk.tasklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.RuntimeService;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A customer calls back, and whoever answers says how the case stands, on a desk and on a telephone, in both languages. */
class FindCaseBrowserIT extends Seeker {

    private static final By FIELD = By.cssSelector(".desk-find-field");

    private ChromeDriver browser;
    private TasklistPage tasklist;

    @BeforeEach
    void open() {
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
    }

    @AfterEach
    void close() {
        browser.quit();
        RuntimeService runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("emergency-patient-assistance")
                .variableValueEquals("customerPhone", phone)
                .list()
                .forEach(started -> runtime.deleteProcessInstance(started.getId(), "test over"));
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, en, open, Give first reply", "390, 844, zh-CN, 处理中, 作首次回复"})
    void the_state_of_a_case_is_told_by_the_callers_telephone(
            int width, int height, String language, String open, String step) {
        tasklist.signIn("frontdesk");
        Browser.speak(browser, language);
        screen(width, height);

        // One: to the box. On a narrow screen it stands behind its sign.
        WebElement page = seen(By.cssSelector(".desk-finder"));
        if (width < 843) {
            page.findElement(By.cssSelector("button.desk-find")).click();
        } else {
            browser.findElement(By.tagName("body")).sendKeys("/");
        }
        // Two: type. The state is there.
        browser.switchTo().activeElement().sendKeys("+86 " + phone.substring(0, 3) + "-" + phone.substring(3));
        assertThat(seen(By.cssSelector("[role=option]")).getText()).contains(number, open, customer, unit, step);
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        Browser.guide(browser, language.equals("en") ? "find-a-case" : "find-a-case-" + language);

        // Three: the whole case.
        browser.findElement(FIELD).sendKeys(Keys.ENTER);
        assertThat(seen(By.cssSelector("dialog[open] .desk-case-head")).getText())
                .contains(number, phone, customer);
        assertThat(browser.findElements(By.cssSelector("dialog[open] .desk-journal > li")))
                .isNotEmpty();
        Browser.picture(browser, "find-case-" + language);

        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(browser.switchTo().activeElement().getAccessibleName())
                .isEqualTo(browser.findElement(FIELD).getDomAttribute("aria-label"));
    }

    @Test
    void whoever_starts_a_case_sees_its_number_and_goes_on_with_the_next_step() {
        tasklist.signIn("guardhead");
        tasklist.startForm("Emergency patient assistance");
        tasklist.fill("unit", unit);
        tasklist.fill("customerPhone", phone);
        tasklist.start();

        tasklist.waitFor("Registered as EMG-");
        assertThat(seen(By.cssSelector(".task-card h2")).getText()).isNotBlank();
        assertThat(seen(By.cssSelector(".desk-case-head")).getText()).contains("EMG-", phone);
        Browser.picture(browser, "next-step");
    }

    private WebElement seen(By what) {
        return new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30)), Duration.ofMillis(100))
                .until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    private void screen(int width, int height) {
        Browser.screen(browser, width, height);
        browser.navigate().refresh();
    }
}
