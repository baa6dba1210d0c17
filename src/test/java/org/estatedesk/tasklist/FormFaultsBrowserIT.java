package org.estatedesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is wrong with an answer stands beside its field, in words, and whoever sent it is brought there. */
@DeskTest
class FormFaultsBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    ChromeDriver browser;
    TasklistPage tasklist;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
        tasklist.signIn("frontdesk");
        Browser.speak(browser, "zh-CN");
        Browser.screen(browser, 1366, 768);
    }

    @AfterEach
    void closeBrowser() {
        browser.quit();
    }

    @Test
    void the_first_answer_that_is_missing_is_shown_and_has_the_focus_again_and_again() {
        browser.navigate().refresh();
        start("投诉处理");
        assertThat(focused()).endsWith("Field_customerName");
        Browser.picture(browser, "faults-begin");

        press();

        until("return document.querySelectorAll('.fjs-has-errors').length > 2");
        until("return document.activeElement.closest('.fjs-has-errors') === document.querySelector('.fjs-has-errors')");
        assertThat(tasklist.shown()).contains("请填写").doesNotContain("must match", "required.", "不能启动");
        assertThat(isInSight()).isTrue();
        Browser.picture(browser, "faults-missing");

        browser.switchTo().activeElement().sendKeys("王小明");
        until("return !document.activeElement.closest('.fjs-has-errors')");
        press();
        until("return document.activeElement.closest('.fjs-has-errors') === document.querySelector('.fjs-has-errors')");
        assertThat(browser.findElements(By.cssSelector("[notifications-panel] .alert")))
                .isEmpty();
    }

    private void start(String procedure) {
        until("return document.querySelector('.start-process-action a')");
        browser.findElement(By.cssSelector(".start-process-action a")).click();
        By name = By.xpath("//*[contains(@class,'modal-body')]//a[normalize-space()='" + procedure + "']");
        within().until(page -> !page.findElements(name).isEmpty());
        browser.findElement(name).click();
        until("return document.activeElement.closest('.modal-content .fjs-form')");
    }

    private void press() {
        browser.findElement(By.cssSelector(".modal-footer .btn-primary")).click();
    }

    private String focused() {
        return browser.switchTo().activeElement().getDomAttribute("id");
    }

    private boolean isInSight() {
        return (boolean) browser.executeScript("""
                const { top, bottom } = document.querySelector('.fjs-has-errors').getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight""");
    }

    private void until(String script) {
        within().until(page -> {
            Object answer = browser.executeScript(script);
            return answer != null && !Boolean.FALSE.equals(answer);
        });
    }

    private WebDriverWait within() {
        return new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30)), Duration.ofMillis(100));
    }
}
