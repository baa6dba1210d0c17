package org.estatedesk.audit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.estatedesk.support.Patience;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Cockpit as an auditor uses it; steps of a drawing are named by their ids. */
public final class AuditScreen {

    private final ChromeDriver browser;
    private final String address;
    private final WebDriverWait wait;

    /**
     * Looks through this browser.
     *
     * @param port where the desk serves
     */
    public AuditScreen(ChromeDriver browser, int port) {
        this.browser = browser;
        this.address = "http://localhost:" + port + "/camunda/app/cockpit/default/";
        this.wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(40)));
        wait.pollingEvery(Duration.ofMillis(100));
        wait.ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class);
    }

    /** Signs in to Cockpit as somebody whose password is the name. */
    public void signIn(String person) {
        browser.get(address);
        visible("input[type=text]").sendKeys(person);
        browser.findElement(By.cssSelector("input[type=password]")).sendKeys(person, Keys.ENTER);
        visible("a[href='#/processes']");
    }

    /** Opens a page of Cockpit, such as {@code audit/cases}, as if it were for the first time. */
    public void open(String page) {
        browser.get(address + "#/" + page);
        browser.navigate().refresh();
    }

    /** Opens the list of all cases. */
    public void openCases() {
        open("audit/cases");
        visible(".desk-results tbody tr");
    }

    /** Finds a case by its number from Cockpit's navigation, and opens it. */
    public void find(String number) {
        click("a[href='#/audit']");
        visible("input[name=q]").sendKeys(number, Keys.ENTER);
        wait.until(ExpectedConditions.textToBe(By.cssSelector(".desk-count"), "1 case"));
        wait.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".desk-results tbody tr"), 1));
        click("a[href='#/audit/case/" + number + "']");
        visible(".desk-case h1");
    }

    /** Goes into a phase of the drawing. */
    public void enter(String phase) {
        click("[data-container-id=" + phase + "] .bjs-drilldown");
    }

    /** Opens one of the tabs below the drawing. */
    public void openTab(String tab) {
        click("[data-tab=" + tab + "]");
    }

    public void click(String selector) {
        wait.until(any -> {
            browser.findElement(By.cssSelector(selector)).click();
            return true;
        });
    }

    /** The element, once it is there to be seen. */
    public WebElement visible(String selector) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** What is written there, once it is there to be seen. */
    public String shown(String selector) {
        return visible(selector).getText();
    }

    /** Puts what is downloaded into a folder. */
    public void downloadTo(String folder) {
        browser.executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder));
    }

    /** Lets these addresses fail from now on, as if the server were broken; {@code *} stands for anything. */
    public void cutOff(String... addresses) {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        browser.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
    }
}
