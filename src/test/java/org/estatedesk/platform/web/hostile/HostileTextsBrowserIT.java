package org.estatedesk.platform.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.audit.AuditScreen;
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
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people write is text on every page, and never runs. */
@DeskTest
class HostileTextsBrowserIT {

    /** What ran, and what a text made of a page: an element that would run something, were it not for the page's policy. */
    private static final String DAMAGE = """
            const found = [...document.querySelectorAll('*')].filter(one =>
              [...one.attributes].some(each => /^on/.test(each.name) && each.value.includes('desk_ran'))
              || /^javascript:/i.test(one.getAttribute('href') ?? '')
              || one.localName === 'script' && one.textContent.includes('desk_ran'));
            return (window.desk_ran === undefined ? '' : 'ran ' + window.desk_ran)
              + found.map(one => one.outerHTML.slice(0, 200)).join(' ');
            """;

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    private HostileDesk hostile;
    private ChromeDriver browser;
    private final List<String> damage = new ArrayList<>();

    @BeforeEach
    void open() {
        browser = Browser.open();
        hostile = new HostileDesk(engine, desk);
        hostile.fill();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            Browser.picture(browser, "last-seen-hostile");
            browser.quit();
        }
        if (hostile != null) {
            hostile.clear();
        }
    }

    @Test
    void inTasklist() {
        new TasklistPage(browser, port).signIn(HostileDesk.PERSON);
        for (String run : List.of(hostile.step(hostile.complaint()), hostile.step(hostile.property()))) {
            look("/camunda/app/tasklist/default/#/?task=" + run, "constructor.constructor");
            tabs(".task-details .nav-tabs a, [cam-tasklist-task] .nav-tabs a", "tasklist");
        }
        browser.findElement(By.xpath("//a[contains(.,'Start process')]")).click();
        seen("start list", "constructor.constructor");
        assertThat(damage).isEmpty();
    }

    @Test
    void inCockpitAndAdmin() {
        new AuditScreen(browser, port).signIn("demo");
        String cockpit = "/camunda/app/cockpit/default/#/";
        look(cockpit + "audit/cases?q=" + hostile.number(), "constructor.constructor");
        look(cockpit + "audit/case/" + hostile.number(), "constructor.constructor");
        tabs("[data-tab]", "case");
        for (String page : List.of("changes", "readings", "dashboard", "proof")) {
            look(cockpit + "audit/" + page + "?q=%3Cimg%20src=x%20onerror=desk_ran=6%3E", "");
        }
        String instance = cockpit + "process-instance/%s/runtime?tab=";
        for (String tab : List.of("variables-tab", "user-tasks-tab", "estatedesk-running")) {
            look(instance.formatted(hostile.complaint().getId()) + tab, "");
            look(instance.formatted(hostile.property().getId()) + tab, "");
        }
        look(cockpit + "process-definition/" + hostile.property().getProcessDefinitionId() + "/runtime", "");
        look(cockpit + "processes", "desk_ran=2");
        look(cockpit + "repository", "onerror");
        look(cockpit + "tasks", "");
        look("/camunda/app/admin/default/#/users", "constructor.constructor");
        look("/camunda/app/admin/default/#/users/hostile?tab=profile", "");
        look("/camunda/app/admin/default/#/groups", "constructor.constructor");
        look("/camunda/app/admin/default/#/authorization?resource=0", "");
        look("/camunda/app/welcome/default/", "");
        assertThat(damage).isEmpty();
    }

    @Test
    void inOurOwnPages() {
        new AuditScreen(browser, port).signIn("demo");
        look("/", "");
        look("/modeler", "constructor.constructor");
        look("/modeler#/process/lost-property", "");
        browser.get(address("/modeler"));
        click("tr[data-key=lost-property] a");
        seen("drawing", "constructor.constructor");
        look("/desk/cards", "");
        look("/desk/cards/lost-property", "");
        look("/go", "");
        look("/calendar", "");
        look("/timetable", "");
        look("/residents", "");
        assertThat(damage).isEmpty();
    }

    private void look(String page, String shown) {
        browser.get("about:blank");
        browser.get(address(page));
        seen(page, shown);
    }

    private void tabs(String tabs, String where) {
        int count = browser.findElements(By.cssSelector(tabs)).size();
        assertThat(count).as(where).isPositive();
        for (int tab = 0; tab < count; tab++) {
            WebElement one = browser.findElements(By.cssSelector(tabs)).get(tab);
            browser.executeScript("arguments[0].click()", one);
            seen(where + " " + one.getText(), "");
        }
    }

    private void click(String selector) {
        new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30)))
                .until(any -> browser.findElements(By.cssSelector(selector)).stream()
                        .findFirst()
                        .orElse(null))
                .click();
    }

    /** A moment more than until it is shown: what runs late has run by then. */
    private void seen(String page, String shown) {
        try {
            new WebDriverWait(browser, Patience.of(Duration.ofSeconds(20)))
                    .until(any -> browser.getPageSource() != null
                            && String.valueOf(browser.executeScript("return document.body.innerText"))
                                    .contains(shown)
                            && quiet());
        } catch (org.openqa.selenium.TimeoutException late) {
            damage.add(page + " does not show it: "
                    + String.valueOf(browser.executeScript("return document.body.innerText"))
                            .replaceAll("\\s+", " "));
        }
        String found = String.valueOf(browser.executeScript(DAMAGE));
        if (!found.isEmpty()) {
            damage.add(page + ": " + found);
        }
    }

    private boolean quiet() {
        return (Boolean) browser.executeScript("""
                const now = performance.getEntriesByType('resource').length;
                const before = window.desk_seen ?? [-1, 0];
                window.desk_seen = before[0] === now ? [now, before[1] + 1] : [now, 0];
                return window.desk_seen[1] > 1;
                """);
    }

    private String address(String page) {
        return "http://localhost:" + port + page;
    }
}
