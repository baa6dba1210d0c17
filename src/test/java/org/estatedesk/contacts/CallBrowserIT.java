package org.estatedesk.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** HOT-18, SCR-04, SCR-05: the call timer measures, a contact is noted in two taps, and a call-back promised with what is typed. */
@DeskTest
class CallBrowserIT {

    private static final By TIMER = By.cssSelector("button.desk-call");

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient store;

    private final String name = "周伯通" + System.nanoTime();
    private ChromeDriver browser;
    private TasklistPage tasklist;

    @BeforeEach
    void open() {
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
        tasklist.signIn("hotline");
        Browser.screen(browser, 390, 844);
    }

    @AfterEach
    void close() {
        browser.quit();
        promises().forEach(one -> engine.getRuntimeService().deleteProcessInstance(one.getId(), "test over"));
        store.sql("delete from contact where customer_name = ?").param(name).update();
        store.sql("delete from form_draft where person = 'hotline'").update();
    }

    private List<ProcessInstance> promises() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("call-back")
                .variableValueEquals("customerName", name)
                .list();
    }

    @Test
    void a_call_is_measured_and_noted_and_another_promised_to_be_called_back() {
        measured();
        noted();
        Browser.screen(browser, 1366, 768);
        promised();
        promisedOfTheCase();
    }

    private void measured() {
        seen(TIMER).click();
        type("customerName");
        browser.executeScript(
                "for (const key of Object.keys(localStorage).filter(one => one.startsWith('estatedesk.call.')))"
                        + " localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), since: Date.now() - 200000 }))");
        seen(By.cssSelector("button.desk-call-long"));
        Browser.picture(browser, "call-narrow");
        browser.navigate().refresh();
        assertThat(seen(By.cssSelector("button.desk-call-long .desk-call-time")).getText())
                .startsWith("03:2");
        assertThat(seen(TIMER).getDomAttribute("aria-label")).startsWith("Call timer: 03:2");
    }

    private void noted() {
        seen(TIMER).click();
        type("customerName");
        seen(By.cssSelector(".desk-call-panel [type=submit]")).click();
        seen(By.xpath("//*[contains(@class,'desk-toast')][contains(.,'register')]"));
        assertThat(store.sql("select seconds from contact where customer_name = ? and case_number is null")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isBetween(200, 400);
    }

    /** Of another caller, whose call-back was begun and left: nothing of it is taken for this one's. */
    private void draftOfSomebodyElse() {
        store.sql(
                        "insert into form_draft (person, form, answers, saved_at) values ('hotline', 'start/promise-call-back', ?, now())")
                .param("{\"customerPhone\":\"13877770000\",\"caseNumber\":\"CMP-2026-000001\"}")
                .update();
    }

    private void promised() {
        draftOfSomebodyElse();
        seen(TIMER).click();
        type("customerName");
        seen(By.cssSelector(".desk-call-panel [name=customerPhone]")).sendKeys("13877771201");
        Browser.picture(browser, "call-wide");
        seen(By.xpath("//*[contains(@class,'desk-call-panel')]//button[.='Call back']"))
                .click();
        seen(By.cssSelector("[id$='-Field_callBackAbout']"));
        assertThat(value("customerPhone")).isEqualTo("13877771201");
        assertThat(value("customerName")).isEqualTo(name);
        assertThat(value("caseNumber")).isEmpty();
        tasklist.fill("callBackAbout", "停车证何时办好");
        tasklist.start();
        seen(By.xpath("//h2[contains(.,'Call back')]"));
        Browser.picture(browser, "call-back");
        assertThat(promises()).hasSize(1);
    }

    private void promisedOfTheCase() {
        seen(By.cssSelector(".desk-case-head .desk-call-back")).click();
        seen(By.cssSelector("[id$='-Field_callBackAbout']"));
        assertThat(value("caseNumber")).startsWith("CBK-");
        assertThat(value("customerPhone")).isEqualTo("13877771201");
    }

    private void type(String field) {
        seen(By.cssSelector(".desk-call-panel [name=" + field + "]")).sendKeys(name);
    }

    private String value(String key) {
        return browser.findElement(By.cssSelector("[id$='-Field_" + key + "']")).getDomProperty("value");
    }

    private WebElement seen(By what) {
        return new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30)), Duration.ofMillis(100))
                .ignoring(StaleElementReferenceException.class)
                .until(ExpectedConditions.elementToBeClickable(what));
    }
}
