package org.estatedesk.support;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
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
        this(browser, "http://localhost:" + port);
    }

    /** At the address by which browsers know the desk. */
    public TasklistPage(WebDriver browser, String address) {
        this.browser = browser;
        this.address = address;
        this.wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(40)));
        wait.pollingEvery(Duration.ofMillis(100));
        wait.ignoreAll(List.of(
                NoSuchElementException.class,
                StaleElementReferenceException.class,
                ElementNotInteractableException.class));
    }

    /**
     * Signs in; the password of a demo person is the name. The page may still move the focus while it loads, as it does under
     * a person's fingers: what was typed is looked at before it is sent.
     */
    public void signIn(String person) {
        browser.manage().deleteAllCookies();
        browser.get("about:blank");
        browser.get(address + "/camunda/app/tasklist/default/");
        By name = By.cssSelector("input[type=text]");
        By password = By.cssSelector("input[type=password]");
        wait.until(page -> typed(name, person) && typed(password, person) && holds(name, person));
        browser.findElement(password).sendKeys(Keys.ENTER);
        visible(text("My team"));
    }

    private boolean typed(By field, String value) {
        WebElement input = browser.findElement(field);
        input.clear();
        input.sendKeys(value);
        return holds(field, value);
    }

    private boolean holds(By field, String value) {
        return value.equals(browser.findElement(field).getDomProperty("value"));
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

    /** Claims the open task; its form can be completed from then on. */
    public void claim() {
        click(text("Claim"));
        visible(By.cssSelector("[cam-tasklist-task-meta] [value='assignee.id']"));
    }

    /** Presses Claim and waits for nothing, as somebody in a hurry does. */
    public void claimInHurry() {
        click(text("Claim"));
    }

    /**
     * Types into a field, and once more if the form lost a letter: form-js takes over what was typed a moment later, and a
     * field that a condition just showed may be drawn anew meanwhile. A program types faster than that.
     */
    public void fill(String key, String value) {
        By field = By.cssSelector("[id$='-Field_" + key + "']");
        visible(field);
        wait.until(page -> holds(field, value) || retyped(field, value));
    }

    /** Types anew, and answers false: whether it stayed is seen at the next look. */
    private boolean retyped(By field, String value) {
        WebElement input = browser.findElement(field);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        leave(input);
        input.sendKeys(value);
        leave(input);
        return false;
    }

    /** Without the Tab key, which would open a list beside the field. */
    private void leave(WebElement field) {
        ((JavascriptExecutor) browser).executeScript("arguments[0].blur()", field);
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

    /** Presses Complete; the task leaves the screen. If the next step is the person's, too, it comes instead. */
    public void complete() {
        WebElement form = visible(By.cssSelector(".fjs-form"));
        click(By.xpath("//button[normalize-space()='Complete']"));
        wait.until(ExpectedConditions.stalenessOf(form));
    }

    /** What stands on the whole page. */
    public String shown() {
        return browser.findElement(By.tagName("body")).getText();
    }

    /** Waits until a text is shown. */
    public void waitFor(String part) {
        wait.until(driver -> shown().contains(part));
    }

    /** Waits until a text is no longer shown. */
    public void waitForNo(String part) {
        wait.until(driver -> !shown().contains(part));
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
