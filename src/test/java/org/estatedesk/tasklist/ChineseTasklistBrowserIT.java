package org.estatedesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.estatedesk.platform.drills.DeskProcess;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a Chinese desk shows a receptionist with a Chinese browser: no English word that is not a name. */
class ChineseTasklistBrowserIT {

    /** Names of products and places of the manual, numbers of cases, accounts; what people typed is Chinese here. */
    private static final Pattern NAMES =
            Pattern.compile("EstateDesk|English|Tasklist|Camunda|Platform|UTC|bpmn\\.io|Powered by"
                    + "|[A-Z]{2,3}-\\d[\\w-]*|frontdesk|Wang Fang|[\\w.]+@example\\.org");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    private static final String SHOWN = """
            const shown = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const place = texts.currentNode.parentElement;
              const box = place.getBoundingClientRect();
              if (!['SCRIPT', 'STYLE'].includes(place.tagName) && box.width && box.height) {
                shown.push(texts.currentNode.data.trim());
              }
            }
            document.querySelectorAll('input[placeholder]').forEach(field => shown.push(field.placeholder));
            return shown.filter(text => text);""";

    private static final String COMPLAINT = """
            {"variables": {"customerName": {"value": "王小明"}, "customerPhone": {"value": "13800138000"},
            "unit": {"value": "3栋1201"}, "channel": {"value": "hotline"}, "place": {"value": "二号电梯"},
            "subject": {"value": "noise"}, "department": {"value": "engineering"}, "course": {"value": "电梯有异响。"},
            "demand": {"value": "晚上十点后安静。"}, "harm": {"value": "inconvenience"}, "fault": {"value": "none"},
            "promiseBroken": {"value": "no"}, "factsClear": {"value": "yes"}, "complainantType": {"value": "solution"}}}""";

    @TempDir
    static Path directory;

    static DeskProcess desk;

    ChromeDriver browser;
    String task;

    /** In a process of its own: the engine's web interfaces are the same static objects for all contexts of this JVM. */
    @BeforeAll
    static void startDesk() throws IOException {
        Browser.open().quit();
        desk = DeskProcess.serving(directory.resolve("data"), List.of("-Destatedesk.language=zh"));
    }

    @AfterAll
    static void stopDesk() {
        if (desk != null) {
            desk.close();
        }
    }

    @BeforeEach
    void openBrowser() throws IOException {
        browser = Browser.open();
        browser.executeCdpCommand(
                "Emulation.setUserAgentOverride",
                Map.of("userAgent", "Mozilla/5.0 Chrome/120", "acceptLanguage", "zh-CN"));
        RestPerson receptionist = desk.person("frontdesk");
        String run = receptionist
                .post("/process-definition/key/complaint-handling/submit-form", COMPLAINT)
                .ok()
                .json()
                .get("id")
                .textValue();
        task = receptionist
                .get("/task?taskDefinitionKey=Task_GiveFirstReply&processInstanceId=" + run)
                .ok()
                .json()
                .get(0)
                .get("id")
                .textValue();
    }

    @AfterEach
    void closeBrowser() {
        browser.quit();
    }

    @Test
    void noEnglishWordIsLeft() throws IOException {
        openTasklist();
        until("return document.querySelector('input[type=password]')");
        onlyChinese("sign-in");
        browser.findElement(By.cssSelector("input[type=text]")).sendKeys("frontdesk");
        browser.findElement(By.cssSelector("input[type=password]")).sendKeys("frontdesk", Keys.ENTER);
        until("return document.body.innerText.includes('本组任务')");
        onlyChinese("list");
        for (String procedure : List.of("投诉处理", "急救病人求助", "订票", "错误答复更正")) {
            startForm(procedure);
        }
        task();
    }

    private void openTasklist() throws IOException {
        browser.get("http://localhost:" + desk.port() + "/camunda/app/tasklist/default/");
    }

    private void startForm(String procedure) throws IOException {
        click("//*[self::a or self::button or self::span][contains(normalize-space(),'启动流程')]");
        click("//*[contains(@class,'modal-body')]//a[normalize-space()='" + procedure + "']");
        until("return document.querySelector('.modal-content .fjs-form-field')");
        onlyChinese(procedure);
        browser.get("about:blank");
        openTasklist();
        until("return document.body.innerText.includes('本组任务')");
    }

    private void click(String path) {
        patiently().until(seen -> {
            WebElement element =
                    ExpectedConditions.elementToBeClickable(By.xpath(path)).apply(browser);
            if (element != null) {
                element.click();
            }
            return element != null;
        });
    }

    /** All but the journal, in which keys of groups and columns of tables still stand. */
    private void task() throws IOException {
        browser.get("http://localhost:" + desk.port() + "/camunda/app/tasklist/default/#/?task=" + task);
        until("return document.querySelector('.fjs-form-field')");
        onlyChinese("form");
        for (int tab = 2; tab < 5; tab++) {
            browser.executeScript("document.querySelectorAll('.task-card .nav-tabs li a, .tabbed-content .nav li a')["
                    + tab + "]?.click()");
            onlyChinese("tab " + tab);
        }
    }

    /** Words that load a moment later are waited for; what is left then is a fault. */
    private void onlyChinese(String page) {
        Browser.picture(browser, "chinese-" + page);
        try {
            patiently().until(seen -> english().isEmpty());
        } catch (org.openqa.selenium.TimeoutException left) {
            assertThat(english()).as(page).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> english() {
        return ((List<String>) browser.executeScript(SHOWN))
                .stream()
                        .filter(text ->
                                WORD.matcher(NAMES.matcher(text).replaceAll("")).find())
                        .toList();
    }

    private void until(String script) {
        patiently().until(seen -> {
            Object found = browser.executeScript(script);
            return found != null && !Boolean.FALSE.equals(found);
        });
    }

    private WebDriverWait patiently() {
        WebDriverWait wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(15)));
        wait.ignoreAll(List.of(
                NoSuchElementException.class,
                StaleElementReferenceException.class,
                ElementNotInteractableException.class));
        return wait;
    }
}
