package org.estatedesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The case above the form, on the screen of a desk and on that of a telephone, in both languages. */
@DeskTest
class CaseHeadBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    ProcessInstance run;
    ChromeDriver browser;
    TasklistPage tasklist;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
        Map<String, Object> form = new HashMap<>(Map.of("unit", "3号楼2单元1201室", "customerPhone", "138 0013 8000"));
        form.putAll(Map.of("customerName", "王小明", "callerIs", "relative", "lifeThreat", "yes", "wishAmbulance", true));
        form.put("patientCondition", "老人突然晕倒，呼之不应，嘴唇发紫");
        run = desk.start("hotline", "emergency-patient-assistance", form);
    }

    @AfterEach
    void closeBrowser() {
        engine.getRuntimeService().deleteProcessInstance(run.getId(), "test over");
        browser.quit();
    }

    @ParameterizedTest
    @CsvSource({"en, Telephone, Timeline, Yes, A relative", "zh-CN, 电话, 时间线, 是, 亲属"})
    void the_head_is_short_and_speaks_the_language_of_the_browser(
            String language, String phone, String timeline, String yes, String relative) {
        open();
        Browser.speak(browser, language);
        screen(1366, 768);

        assertThat(head().getText()).contains("EMG-", "3号楼2单元1201室", phone, "138 0013 8000", "王小明", "老人突然晕倒", timeline);
        assertThat(head().getRect().getHeight()).isLessThan(190);
        assertThat(head().findElement(By.cssSelector(".desk-large a")).getDomAttribute("href"))
                .isEqualTo("tel:13800138000");
        Browser.picture(browser, "case-head-wide-" + language);

        browser.findElements(By.cssSelector(".desk-folds summary")).forEach(WebElement::click);
        assertThat(head().getText()).contains(yes, relative, language.equals("en") ? "Called" : "接到求助");
        Browser.picture(browser, "case-head-open-" + language);
    }

    @ParameterizedTest
    @CsvSource({"en, About", "zh-CN, 概况"})
    void on_a_telephone_two_lines_stand_above_the_form(String language, String fold) {
        open();
        Browser.speak(browser, language);
        screen(390, 844);

        assertThat(head().getText())
                .contains("EMG-", "3号楼2单元1201室", "138 0013 8000", fold)
                .doesNotContain("老人突然晕倒");
        assertThat(head().getRect().getHeight()).isLessThan(90);
        browser.executeScript("arguments[0].scrollIntoView({ block: 'center' })", head());
        Browser.picture(browser, "case-head-narrow-" + language);

        browser.findElement(By.cssSelector(".desk-about > summary")).click();
        assertThat(head().getText()).contains("老人突然晕倒");
        Browser.picture(browser, "case-head-narrow-open-" + language);
    }

    @Test
    void what_changes_meanwhile_is_shown_and_what_was_unfolded_stays_so() {
        open();
        head().findElement(By.cssSelector(".desk-folds summary")).click();

        engine.getRuntimeService().setVariable(run.getId(), "patientCondition", "已恢复意识");

        within().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".desk-case-head"), "已恢复意识"));
        assertThat(browser.findElement(By.cssSelector(".desk-head")).isDisplayed())
                .isTrue();
    }

    private void open() {
        tasklist.signIn("guardhead");
        tasklist.openTask("My team", "Acknowledge emergency");
    }

    private WebElement head() {
        return within().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".desk-case-head")));
    }

    private WebDriverWait within() {
        return new WebDriverWait(browser, Duration.ofSeconds(30), Duration.ofMillis(100));
    }

    private void screen(int width, int height) {
        Browser.screen(browser, width, height);
        browser.navigate().refresh();
    }
}
