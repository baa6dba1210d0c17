package org.estatedesk.support;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Tasklist as a person uses it: sign in, start, claim, fill in, complete. Fields are named by their key. */
public final class TasklistPage {

    private final WebDriver browser;
    private final String address;
    private final WebDriverWait wait;

    /**
     * Opens nothing yet.
     *
     * @param browser the browser
     * @param port where the desk serves
     */
    public TasklistPage(WebDriver browser, int port) {
        this.browser = browser;
        this.address = "http://localhost:" + port;
        this.wait = new WebDriverWait(browser, Duration.ofSeconds(40));
        wait.pollingEvery(Duration.ofMillis(100));
        wait.ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class);
    }

    /** Signs in; the password of a demo person is the name. */
    public void signIn(String person) {
        browser.manage().deleteAllCookies();
        browser.get("about:blank");
        browser.get(address + "/camunda/app/tasklist/default/");
        visible(By.cssSelector("input[type=password]"));
        browser.findElement(By.cssSelector("input[type=text]")).sendKeys(person);
        browser.findElement(By.cssSelector("input[type=password]")).sendKeys(person, Keys.ENTER);
        visible(text("My team"));
    }

    /** Opens the start form of a procedure. */
    public void startForm(String procedure) {
        click(text("Start process"));
        click(By.xpath("//*[contains(@class,'modal-body')]//a[normalize-space()='" + procedure + "']"));
        visible(By.cssSelector(".fjs-form"));
    }

    /** Opens a filter and the task with this name in it. */
    public void openTask(String filter, String task) {
        click(text(filter));
        click(By.xpath("//*[contains(@class,'tasks-list')]//h4[contains(.,'" + task + "')]"));
        visible(By.xpath("//h2[contains(.,'" + task + "')]"));
    }

    /**
     * Claims the open task; its form can be filled in then. Tasklist draws the form anew after a claim, once or twice: what
     * a program types into the one that goes is gone with it. It is waited for until it has stayed for ten looks.
     */
    public void claim() {
        click(text("Claim"));
        AtomicReference<WebElement> form = new AtomicReference<>();
        AtomicInteger looks = new AtomicInteger();
        wait.until(page -> {
            WebElement now = page.findElement(By.cssSelector(".fjs-form:has(.fjs-input:not([disabled]))"));
            looks.set(now.equals(form.getAndSet(now)) ? looks.get() + 1 : 0);
            return looks.get() >= 10;
        });
    }

    /** Types into a field. */
    public void fill(String key, String value) {
        WebElement field = visible(By.cssSelector("[id$='-Field_" + key + "']"));
        field.clear();
        field.sendKeys(value);
    }

    /** Chooses from a drop-down list by the text that is shown. */
    public void choose(String key, String option) {
        click(By.cssSelector("[id$='-Field_" + key + "-display']"));
        click(By.xpath("//*[contains(@class,'fjs-dropdownlist-item')][normalize-space()='" + option + "']"));
    }

    /** Picks a radio button by the text that is shown. */
    public void pick(String key, String option) {
        click(By.xpath(
                "//label[contains(@for,'-Field_" + key + "-')][starts-with(normalize-space(),'" + option + "')]"));
    }

    /** Ticks a box. */
    public void tick(String key) {
        click(By.cssSelector("label[for$='-Field_" + key + "']"));
    }

    /** Presses Start; the form closes. */
    public void start() {
        click(By.xpath("//*[contains(@class,'modal-footer')]//button[normalize-space()='Start']"));
        wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".modal-content .fjs-form")));
    }

    /** Presses Complete; the task leaves the screen. */
    public void complete() {
        click(By.xpath("//button[normalize-space()='Complete']"));
        wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".fjs-form")));
    }

    /** What stands on the whole page. */
    public String shown() {
        return browser.findElement(By.tagName("body")).getText();
    }

    /** Waits until a text is shown. */
    public void waitFor(String part) {
        wait.until(driver -> shown().contains(part));
    }

    /** Names of the procedures offered to this person. */
    public List<String> offered() {
        click(text("Start process"));
        visible(By.cssSelector(".modal-body li"));
        return browser.findElements(By.cssSelector(".modal-body li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static By text(String exact) {
        return By.xpath("//*[self::a or self::button or self::span][contains(normalize-space(),'" + exact + "')]");
    }

    private WebElement visible(By what) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    private void click(By what) {
        wait.until(driver -> {
            WebElement element = ExpectedConditions.elementToBeClickable(what).apply(driver);
            if (element == null) {
                return false;
            }
            element.click();
            return true;
        });
    }
}
