package org.estatedesk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The switch of the language in the head of every page, on a usual screen and on a telephone; what is chosen stays. */
@DeskTest
class LanguageSwitchBrowserIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/sign-out",
            "/clock",
            "/modeler",
            "/calendar",
            "/timetable",
            "/residents",
            "/answers",
            "/desk/cards",
            "/camunda/app/welcome/default/",
            "/camunda/app/tasklist/default/",
            "/camunda/app/cockpit/default/#/audit/cases",
            "/camunda/app/admin/default/");

    /** All of it lies in the window, and nothing lies over it. */
    private static final String SEEN = """
            return [...document.querySelectorAll('nav[aria-label] a[lang]')].map(link => {
              const box = link.getBoundingClientRect();
              const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return box.x >= 0 && box.right <= innerWidth && link.contains(at) ? link.lang : 'cut ' + link.lang;
            })""";

    @LocalServerPort
    int port;

    ChromeDriver browser;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
    }

    @AfterEach
    void closeBrowser() {
        browser.quit();
    }

    @Test
    void eachPageHasItWhole() {
        seenOnSignIn();
        signIn();
        for (int width : new int[] {1366, 390}) {
            Browser.screen(browser, width, 800);
            for (String page : PAGES) {
                open(page);
                seen(page + " at " + width);
            }
        }
    }

    @Test
    void theChoiceStaysOnEveryPage() {
        signIn();
        open("/camunda/app/tasklist/default/");
        WebElement chinese = until("nav.languages a[lang=zh]");
        chinese.sendKeys(Keys.ENTER);
        said("/camunda/app/tasklist/default/", "本组任务");
        said("/", "打开 Tasklist");
        said("/modeler", "流程");
        said("/camunda/app/admin/default/", "用户");
        open("/");
        until("nav a[lang=zh-Hant]").click();
        said("/", "員工");
        said("/camunda/app/tasklist/default/", "本組任務");
        said("/calendar", "工作日曆");
        open("/calendar");
        until("nav.languages a[lang=en]").click();
        said("/camunda/app/tasklist/default/", "My team");
    }

    private void seenOnSignIn() {
        open("/camunda/app/tasklist/default/");
        until("input[type=password]");
        seen("sign-in");
    }

    private void seen(String page) {
        List<String> whole = List.of("en", "zh", "zh-Hant");
        try {
            patiently().until(now -> whole.equals(browser.executeScript(SEEN)));
        } catch (org.openqa.selenium.TimeoutException never) {
            assertThat(browser.executeScript(SEEN)).as(page).isEqualTo(whole);
        } finally {
            Browser.picture(browser, "switch" + page.replaceAll("\\W+", "-"));
        }
    }

    private void said(String page, String words) {
        open(page);
        patiently()
                .until(now -> browser.findElement(By.tagName("body")).getText().contains(words));
        Browser.picture(browser, "chosen" + page.replaceAll("\\W+", "-") + words);
    }

    private WebElement until(String place) {
        return patiently().until(now -> browser.findElement(By.cssSelector(place)));
    }

    /** A page of its own, even if only what follows the # differs. */
    private void open(String page) {
        browser.get("about:blank");
        browser.get("http://localhost:" + port + page);
    }

    private void signIn() {
        new TasklistPage(browser, port).signIn("demo");
    }

    private WebDriverWait patiently() {
        WebDriverWait wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(40)));
        wait.ignoreAll(List.of(
                NoSuchElementException.class,
                StaleElementReferenceException.class,
                ElementNotInteractableException.class));
        return wait;
    }
}
