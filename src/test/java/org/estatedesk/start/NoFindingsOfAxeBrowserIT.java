package org.estatedesk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TasklistPage;
import org.estatedesk.tasklist.Complaint;
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

/** The pages of daily work break no rule of axe-core: each button has a name, each text is seen, all is reached by keyboard. */
@DeskTest
class NoFindingsOfAxeBrowserIT {

    /** Pages that are there as soon as their addresses answer, by what shows that they are drawn. */
    private static final Map<String, String> PAGES = Map.of(
            "/", "main",
            "/modeler", "main table, main ul",
            "/residents", ".seek",
            "/go/", "main article, main .nothing",
            "/camunda/app/cockpit/default/#/audit/cases", "table");

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    private final Map<String, List<String>> found = new TreeMap<>();
    Complaint complaint;
    ChromeDriver browser;
    TasklistPage tasklist;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
        complaint = new Complaint(engine, desk);
    }

    @AfterEach
    void closeBrowser() {
        browser.quit();
        complaint.withdraw();
    }

    @Test
    void thePagesOfDailyWork() {
        for (int width : new int[] {1366, 390}) {
            Browser.screen(browser, width, width > 800 ? 768 : 844);
            tasklist.signIn("demo");
            PAGES.forEach((page, drawn) -> {
                browser.get("about:blank");
                browser.get("http://localhost:" + port + page);
                look(page + " at " + width, drawn);
            });
            theTasklist(width);
        }
        assertThat(found).isEmpty();
    }

    private void theTasklist(int width) {
        tasklist.signIn("frontdesk");
        shown(By.partialLinkText("My team")).click();
        look("list at " + width, ".tasks-list li.task");
        tasklist.openTask("My team", "Give first reply");
        look("form at " + width, ".fjs-form");
        browser.findElement(By.xpath("//ul[contains(@class,'nav-tabs')]//a[normalize-space()='Case']"))
                .click();
        look("case at " + width, ".desk-promise");
        browser.get("http://localhost:" + port + "/go/");
        shown(By.xpath("//section[contains(@class,'step')]//button[.='Open' or .='Say more']"))
                .click();
        look("step at " + width, "article .fjs-form");
    }

    private WebElement shown(By what) {
        return new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30)))
                .until(ExpectedConditions.elementToBeClickable(what));
    }

    private void look(String page, String drawn) {
        new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30)))
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(drawn)));
        Browser.picture(browser, "axe-" + page.replaceAll("\\W+", "-"));
        List<String> findings = Axe.findings(browser);
        if (!findings.isEmpty()) {
            found.put(page, findings);
            System.out.println(page + "\n  " + String.join("\n  ", findings));
        }
    }
}
