package org.estatedesk.modeler;

import java.time.Duration;
import org.estatedesk.support.Patience;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The browser Modeler as a manager uses it; elements of a drawing are named by their ids. */
final class ModelerScreen {

    private final WebDriver browser;
    private final String address;
    private final WebDriverWait wait;

    ModelerScreen(WebDriver browser, int port) {
        this.browser = browser;
        this.address = "http://localhost:" + port + "/modeler";
        this.wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(40)));
        wait.pollingEvery(Duration.ofMillis(100));
        wait.ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class);
    }

    /** Opens the page as somebody whose password is the name. */
    void signIn(String person) {
        browser.get(address);
        visible("dialog input[name=username]").sendKeys(person);
        browser.findElement(By.name("password")).sendKeys(person, Keys.ENTER);
        visible("header.bar");
    }

    /** Opens a procedure from the list, when the guard has judged it. */
    void open(String procedure) {
        click("tr[data-key=" + procedure + "] a");
        waitUntilChecked(0);
    }

    /** Goes into a phase. */
    void enter(String phase) {
        click("[data-container-id=" + phase + "] .bjs-drilldown");
    }

    void select(String element) {
        click("[data-element-id=" + element + "] .djs-hit");
        visible(".djs-context-pad.open, .djs-context-pad .entry");
    }

    /** Types into the deadline of the chosen timer, and waits until the draft is kept. */
    void setDeadline(String number) {
        visible("[data-entry-id=deadline-number] input").sendKeys(Keys.chord(Keys.CONTROL, "a"), number);
        visible(".state[data-state=saved]");
    }

    /** Draws a deadline on the chosen step, with its way out. */
    void drawDeadline() {
        click("button.draw-deadline");
        visible(".state[data-state=saved]");
    }

    /** Draws a building block behind the chosen step. */
    void appendBlock(String template) {
        click(".djs-context-pad .entry[data-action=append]");
        visible(".djs-popup-search input").sendKeys(template);
        click(".djs-popup .entry[data-id='append.template-org.estatedesk." + template + "']");
    }

    /** Chooses one of the answers in the panel of the chosen element. */
    void choose(String label, String answer) {
        By list = By.xpath("//label[normalize-space()='" + label + "']/following::select[1]");
        // With the keyboard, as the panel hears of it.
        wait.until(ExpectedConditions.elementToBeClickable(list)).sendKeys(answer, Keys.ENTER);
        wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".bio-properties-panel-error")));
    }

    void appendEnd(String name) {
        click(".djs-context-pad .entry[data-action='append.end-event']");
        visible(".djs-direct-editing-content").sendKeys(name, Keys.ENTER);
    }

    /** Waits until the guard has found so much. */
    void waitUntilChecked(int findings) {
        visible(".findings[data-checked='" + findings + "']:not(.busy)");
    }

    /** Waits until an element is marked as wrong, on the drawing and in the list. */
    void waitUntilMarked(String element) {
        visible("[data-element-id=" + element + "].finding-error");
        visible(".findings li.error[data-element=" + element + "]");
    }

    /** Opens the window for putting it live; answers the differences. */
    String askDifference() {
        click("header .actions button.main");
        visible("dialog .picture .djs-element");
        return visible("dialog .sentences").getText();
    }

    /** Gives the reason and presses the button. */
    void confirm(String reason) {
        visible("dialog textarea").sendKeys(reason);
        click("dialog form button.main");
    }

    /** Waits for good news, and closes its window. */
    String readGoodNews() {
        String news = visible("dialog .good").getText();
        click("dialog .buttons button.main");
        return news;
    }

    String shown(String selector) {
        return visible(selector).getText();
    }

    /** Makes an earlier version live again. */
    void goBack(String procedure, String version, String reason) {
        browser.get(address + "#/process/" + procedure + "/history");
        click("tr[data-version='" + version + "'] td.buttons button:nth-of-type(2)");
        confirm(reason);
    }

    private WebElement visible(String selector) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    private void click(String selector) {
        wait.until(page -> {
            WebElement element = ExpectedConditions.elementToBeClickable(By.cssSelector(selector))
                    .apply(page);
            if (element == null) {
                return false;
            }
            element.click();
            return true;
        });
    }
}
