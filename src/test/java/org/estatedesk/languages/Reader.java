package org.estatedesk.languages;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Patience;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person whose browser asks for one language, and who notices each word of another that is no name and no data. */
final class Reader implements AutoCloseable {

    /** Names of products, people, accounts and files; numbers of cases; keys, which are the same in every language. */
    private static final Pattern NAMES =
            Pattern.compile("EstateDesk|Tasklist|Cockpit|Modeler|Admin|Welcome|Camunda|Platform"
                    + "|bpmn\\.io|Powered by|English|UTC|Excel|xlsx|CSV|FIRST|escalation|FEEL|JUEL|MiB|kB|HTML|JSON|URL|FNI|EDE|Jonny|Prosciutto"
                    + "|https?://\\S+|[\\w.*+-]+@[\\w.-]+|[A-Z]{2,3}-\\d[\\w-]*|[0-9a-f]{8}-[0-9a-f-]{27}"
                    + "|\\b[a-z0-9]+(?:[-_.:/][A-Za-z0-9]+)+\\b|\\([A-Z ]+\\)|\\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\\b"
                    + "|\\b(?:Task|Phase|Activity|Deadline|Event|End|Start|Gateway|Fork|Join|Split)_\\w+");

    /** Sentences to say and quotations; the name of a language; the example of a timetable, which is data. */
    private static final Pattern SENTENCES_TO_SAY = Pattern.compile("“[^”]*”|繁體|示例 G\\d|上海虹桥|北京南|杭州东|复兴号");

    /** Where data stand, as they are stored. */
    private static final String DATA =
            "small.desk-quiet, pre, code, .input-cell, .output-cell, .input-expression, .fjs-properties-container"
                    + " input, .desk-details, .bio-properties-panel-textarea";

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
    private final Pattern names;
    private final Pattern foreign;
    private final ChromeDriver browser;
    private final Map<String, List<String>> misunderstood = new LinkedHashMap<>();

    Reader(LanguageDesk desk) {
        this.desk = desk;
        boolean chinese = desk.language().equals("zh");
        foreign = Pattern.compile(chinese ? "[A-Za-z]{3,}" : "\\p{IsHan}");
        names = chinese
                ? Pattern.compile(NAMES + "|" + people(desk))
                : Pattern.compile(SENTENCES_TO_SAY + "|" + people(desk));
        browser = Browser.open();
        browser.executeCdpCommand(
                "Emulation.setUserAgentOverride",
                Map.of("userAgent", "Mozilla/5.0 Chrome/120", "acceptLanguage", chinese ? "zh-CN" : "en"));
    }

    /** Names and accounts of the people of the demonstration, longest first. */
    private static String people(LanguageDesk desk) {
        return Stream.concat(
                        desk.person("demo").get("/user").ok().json().findValuesAsText("id").stream(),
                        Stream.of("firstName", "lastName")
                                .flatMap(part ->
                                        desk.person("demo").get("/user").ok().json().findValuesAsText(part).stream()))
                .flatMap(name -> Stream.of(name.split(" ")))
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .reduce("中文", (all, name) -> all + "|" + name);
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
        browser.manage().deleteAllCookies();
        open("/camunda/app/" + app + "/default/");
        type("input[type=text]", person);
        type("input[type=password]", person + Keys.ENTER);
        until("return !document.querySelector('input[type=password]')");
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

    void run(String script) {
        browser.executeScript(script);
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
            new WebDriverWait(browser, Patience.of(Duration.ofSeconds(1)))
                    .until(seen -> foreignOnThePage().isEmpty());
        } catch (TimeoutException left) {
            misunderstood.put(page, foreignOnThePage());
        }
    }

    /** Pages, with what is shown there in another language. */
    Map<String, List<String>> misunderstood() {
        return misunderstood;
    }

    /** The lines of a text in which a word of another language stands. */
    List<String> foreignIn(Stream<String> lines) {
        return lines.filter(line ->
                        foreign.matcher(names.matcher(line).replaceAll("")).find())
                .distinct()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> foreignOnThePage() {
        return foreignIn(((List<String>) browser.executeScript(SHOWN, DATA)).stream());
    }

    /** Waits until nothing turns, and as many texts are shown as half a second before. */
    private void loaded() {
        AtomicInteger before = new AtomicInteger();
        patiently().until(seen -> {
            int now = ((List<?>) browser.executeScript(SHOWN, DATA)).size();
            return Boolean.TRUE.equals(browser.executeScript(QUIET)) && now > 0 && before.getAndSet(now) == now;
        });
    }

    private WebDriverWait patiently() {
        WebDriverWait wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(4)));
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
