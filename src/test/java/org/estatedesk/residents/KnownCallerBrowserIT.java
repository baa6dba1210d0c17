package org.estatedesk.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.start.Axe;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever takes a call types the telephone, and reads who that is and what that unit has called about before (HOT-20, CMP-37). */
@DeskTest
class KnownCallerBrowserIT extends Directory {

    private static final By KNOWN = By.cssSelector(".desk-known");

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    private ProcessInstance complaint;
    private ChromeDriver browser;
    private TasklistPage tasklist;

    @BeforeEach
    void open() {
        Map<String, Object> form =
                new HashMap<>(Map.of("customerName", "欧阳锋", "customerPhone", "13977001201", "unit", "77栋1201"));
        form.putAll(Map.of("channel", "hotline", "subject", "noise", "department", "property", "course", "楼上装修"));
        form.putAll(Map.of("harm", "none", "fault", "slight", "promiseBroken", "no", "factsClear", "yes"));
        complaint = desk.start("frontdesk", "complaint-handling", form);
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
        tasklist.signIn("frontdesk");
    }

    @AfterEach
    void close() {
        browser.quit();
        engine.getRuntimeService()
                .deleteProcessInstancesIfExists(List.of(complaint.getId()), "test over", false, false, false);
        store.sql("delete from form_draft where person = 'frontdesk'").update();
    }

    @Test
    void a_start_form_fills_by_telephone_and_shows_the_open_case() {
        Browser.screen(browser, 1366, 768);
        tasklist.startForm("Complaint handling");
        tasklist.fill("customerPhone", "139 7700 1201");

        assertThat(seen(By.cssSelector(".desk-known-case")).getText()).contains("CMP-", "open");
        assertThat(seen(KNOWN).getText()).contains("欧阳锋", "Owner", "77-1201", "养狗", "open: 1");
        assertThat(value("customerName")).isEqualTo("欧阳锋");
        assertThat(value("unit")).isEqualTo("77-1201");
        look("known-caller-wide");

        seen(By.cssSelector(".desk-known-case")).click();
        assertThat(seen(By.cssSelector("dialog[open] .desk-case-head")).getText())
                .contains("CMP-", "13977001201");
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(value("customerName")).isEqualTo("欧阳锋");

        // What was typed stays, whoever else is meant; what was filled in gives way.
        tasklist.fill("customerName", "洪七公");
        tasklist.fill("customerPhone", "13977001203");
        seen(By.xpath("//*[contains(@class,'desk-known')]//strong[.='郭靖']"));
        assertThat(value("unit")).isEqualTo("77-1202");
        assertThat(value("customerName")).isEqualTo("洪七公");
        Browser.screen(browser, 390, 844);
        look("known-caller-narrow");
    }

    /** Whoever calls about a unit need not live there. */
    @Test
    void who_lives_in_a_unit_is_offered_and_not_filled_in() {
        tasklist.startForm("Complaint handling");
        tasklist.fill("unit", "77-1201");

        WebElement take = seen(By.xpath("//*[contains(@class,'desk-known')]//p[strong[.='欧阳锋']]//button"));
        assertThat(value("customerPhone")).isEmpty();
        take.click();
        assertThat(value("customerPhone")).isEqualTo("13977001201");
        assertThat(value("customerName")).isEqualTo("欧阳锋");

        tasklist.fill("customerName", "黄蓉");
        tasklist.fill("customerPhone", "13977001205");
        seen(By.cssSelector(".desk-add button")).click();
        tasklist.waitFor("黄蓉 is known from now on");
        assertThat(names("frontdesk", "13977001205")).containsExactly("黄蓉");
    }

    private void look(String picture) {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", seen(KNOWN));
        Browser.picture(browser, picture);
    }

    @Test
    void the_page_finds_a_unit_with_its_changes() {
        Browser.speak(browser, "zh-CN");
        Browser.screen(browser, 390, 844);
        browser.get("http://localhost:" + port + "/residents?lang=zh");
        search("77-1203");
        assertThat(seen(By.cssSelector("[role=status]")).getText()).contains("没有查到");
        search("77栋1202");
        seen(By.cssSelector("details summary")).click();
        seen(By.cssSelector(".changes li"));
        Browser.picture(browser, "residents-narrow");
        Browser.screen(browser, 1366, 768);
        Browser.picture(browser, "residents-wide");
        assertThat(Axe.findings(browser)).isEmpty();
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(1366);
    }

    @Test
    void a_file_is_brought_to_the_page_which_says_first_what_it_would_do(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "unit,name,role\n77-1203,穆念慈,tenant\n");
        browser.get("http://localhost:" + port + "/residents");
        seen(By.xpath("//button[normalize-space()='Import a file']")).click();
        browser.findElement(By.name("file")).sendKeys(file.toString());
        seen(By.cssSelector("dialog[open] button.main")).click();
        tasklist.waitFor("1 units: 1 people would be added");
        assertThat(names("frontdesk", "77-1203")).isEmpty();
        seen(By.cssSelector("dialog[open] button.main")).click();
        new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30)))
                .until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("dialog[open]")));
        search("77-1203");
        assertThat(seen(By.tagName("tbody")).getText()).contains("穆念慈");
        assertThat(seen(By.cssSelector(".bar .person")).getText()).isNotEqualTo("frontdesk");
    }

    private void search(String typed) {
        WebElement box = seen(By.cssSelector("input.search"));
        box.clear();
        box.sendKeys(typed, Keys.ENTER);
        new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30))).until(ExpectedConditions.stalenessOf(box));
    }

    private String value(String key) {
        return browser.findElement(By.cssSelector("[id$='-Field_" + key + "']")).getDomProperty("value");
    }

    private WebElement seen(By what) {
        return new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30)), Duration.ofMillis(100))
                .until(ExpectedConditions.visibilityOfElementLocated(what));
    }
}
