package org.estatedesk.languages;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Patience;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person whose browser asks for one language, and who notices each word of another that is no name and no data. */
final class Reader implements AutoCloseable {

    /** Where data stand, as they are stored. */
    private static final String DATA =
            "small.desk-quiet, pre, code, .input-cell, .output-cell, .input-expression, .fjs-properties-container"
                    + " input, .desk-details, .bio-properties-panel-textarea, .cm-editor";

    private static final String SHOWN = """
            const shown = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const place = texts.currentNode.parentElement;
              const box = place.getBoundingClientRect();
              const seen = (box.width && box.height) || ['OPTION', 'OPTGROUP'].includes(place.tagName);
              if (!['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(place.tagName) && seen && !place.closest(arguments[0])) {
                shown.push(texts.currentNode.data.trim());
              }
            }
            document.querySelectorAll('[placeholder]').forEach(field => shown.push(field.placeholder));
            return shown.filter(text => text);""";
    private static final String QUIET =
            "return [...document.querySelectorAll('.animate-spin')].every(one => !one.offsetParent)";
    private final LanguageDesk desk;
    private final OneLanguage language;
    private final ChromeDriver browser;
    private final Map<String, List<String>> misunderstood = new LinkedHashMap<>();

    Reader(LanguageDesk desk) {
        this.desk = desk;
        language = new OneLanguage(desk);
        browser = Browser.open();
        browser.executeCdpCommand(
                "Emulation.setUserAgentOverride",
                Map.of("userAgent", "Mozilla/5.0 Chrome/120", "acceptLanguage", language.asked()));
    }

    ChromeDriver browser() {
        return browser;
    }

    /** A page of the desk by its address. */
    void open(String path) {
        browser.get("about:blank");
        browser.get("http://localhost:" + desk.port() + path);
    }

    /** Signs in at one of the engine's web apps as somebody whose password is the name. */
    void signIn(String app, String person) {
        enter(app, person, person, "return !document.querySelector('input[type=password]')");
    }

    /** Types a wrong password there, and waits for the refusal. */
    void isRefused(String app, String person) {
        enter(app, person, "wrong", "return !!document.querySelector('.alert')");
    }

    private void enter(String app, String person, String password, String after) {
        browser.manage().deleteAllCookies();
        open("/camunda/app/" + app + "/default/");
        patiently().until(seen -> {
            run("document.querySelectorAll('input').forEach(one => { one.value = ''; })");
            type("input[type=text]", person);
            type("input[type=password]", password + Keys.ENTER);
            return comes(after);
        });
    }

    /** While the page is still being made it may lose what is typed. */
    private boolean comes(String after) {
        try {
            return new WebDriverWait(browser, Duration.ofSeconds(20))
                    .until(page -> Boolean.TRUE.equals(browser.executeScript(after)));
        } catch (TimeoutException lost) {
            return false;
        }
    }

    /** A page of a web app in which somebody is signed in. */
    void openIn(String app, String page) {
        open("/camunda/app/" + app + "/default/#/" + page);
    }

    /** Signs in at a page of ours that asks for it. */
    void signInAt(String page, String person) {
        browser.manage().deleteAllCookies();
        open(page);
        type("dialog input[name=username]", person);
        type("dialog input[name=password]", person + Keys.ENTER);
        until("return !document.querySelector('dialog input[name=password]')");
    }

    void type(String selector, String text) {
        patiently().until(seen -> {
            browser.findElement(By.cssSelector(selector)).sendKeys(text);
            return true;
        });
    }

    void click(String selector) {
        patiently().until(seen -> {
            browser.findElement(By.cssSelector(selector)).click();
            return true;
        });
    }

    void run(String script, Object... values) {
        browser.executeScript(script, values);
    }

    /** Opens what is folded in the panel of an editor. */
    void unfold() {
        run("document.querySelectorAll('.bio-properties-panel-group-header:not(.open)').forEach(one => one.click())");
    }

    /** Waits until this is so in the page. */
    void until(String script) {
        patiently().until(seen -> {
            Object found = browser.executeScript(script);
            return found != null && !Boolean.FALSE.equals(found);
        });
    }

    /** What is shown when all is loaded is in the reader's language; words that load a moment later are waited for. */
    void understands(String page) {
        loaded();
        Browser.picture(browser, "reads-" + desk.language() + "-" + page);
        try {
            new WebDriverWait(browser, Patience.of(Duration.ofSeconds(5)))
                    .until(seen -> foreignOnThePage().isEmpty());
        } catch (TimeoutException left) {
            misunderstood.put(page, foreignOnThePage());
        }
    }

    /** The same at once, for a part of a page of which the rest was understood. */
    void understandsAtOnce(String part) {
        List<String> left = foreignOnThePage();
        if (!left.isEmpty()) {
            misunderstood.put(part, left);
        }
    }

    /** Pages, with what is shown there in another language. */
    Map<String, List<String>> misunderstood() {
        return misunderstood;
    }

    @SuppressWarnings("unchecked")
    private List<String> foreignOnThePage() {
        return language.foreignIn(((List<String>) browser.executeScript(SHOWN, DATA)).stream());
    }

    /** Waits until nothing turns, and as many texts are shown as half a second before. */
    private void loaded() {
        AtomicInteger before = new AtomicInteger();
        patiently().pollingEvery(Duration.ofMillis(500)).until(seen -> {
            int now = ((List<?>) browser.executeScript(SHOWN, DATA)).size();
            return Boolean.TRUE.equals(browser.executeScript(QUIET)) && now > 0 && before.getAndSet(now) == now;
        });
    }

    private FluentWait<WebDriver> patiently() {
        FluentWait<WebDriver> wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(40)));
        wait.pollingEvery(Duration.ofMillis(100));
        wait.ignoreAll(List.of(
                NoSuchElementException.class,
                StaleElementReferenceException.class,
                ElementNotInteractableException.class));
        return wait;
    }

    @Override
    public void close() {
        browser.quit();
    }
}
