package org.estatedesk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A page for a list that the desk keeps, in a browser: rows are added, changed, removed and imported. */
public final class ListPage implements AutoCloseable {

    private static final By ROWS = By.cssSelector("tbody tr");

    private final ChromeDriver browser = Browser.open();
    private final WebDriverWait wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(40)));
    private final int port;
    private final String name;

    /**
     * Opens a browser.
     *
     * @param name of the page in its address
     */
    public ListPage(int port, String name) {
        this.port = port;
        this.name = name;
        wait.ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class);
    }

    /** By the link of the start page. */
    public void signIn(String person) {
        browser.get("http://localhost:" + port + "/?lang=zh");
        click("a[href$='/" + name + "']");
        browser.get("http://localhost:" + port + "/" + name + "?lang=zh");
        seen("dialog input[name=username]").sendKeys(person);
        browser.findElement(By.name("password")).sendKeys(person, Keys.ENTER);
        seen("tbody tr");
    }

    /** Whether it offers to change anything, beside looking for something. */
    public boolean isKept() {
        seen(".tools input");
        return !browser.findElements(By.cssSelector(".tools button.main, td.do button"))
                .isEmpty();
    }

    public void rows(int count) {
        until(ExpectedConditions.numberOfElementsToBe(ROWS, count));
    }

    /** Waits until that is so. */
    public void until(ExpectedCondition<?> condition) {
        wait.until(condition);
    }

    public void fill(String field, String text) {
        WebElement input = seen("dialog input[name=" + field + "]");
        input.clear();
        input.sendKeys(text);
    }

    /** A date or a time, which are typed in another way in each language of a browser. */
    public void set(String field, String value) {
        browser.executeScript("arguments[0].value = arguments[1]", seen("dialog input[name=" + field + "]"), value);
    }

    /** Chooses a workbook to import. */
    public void choose(Path folder, String file, ExcelFile content) throws IOException {
        seen("dialog input[type=file]")
                .sendKeys(Files.write(folder.resolve(file), content.bytes()).toString());
    }

    /** Fits into the width of a desk's screen and of a telephone's, and is kept as a picture. */
    public void fits(String picture) {
        fits(390, 844, picture + "-narrow");
        fits(1366, 768, picture + "-wide");
    }

    private void fits(int width, int height, String picture) {
        Browser.screen(browser, width, height);
        Browser.picture(browser, name + picture);
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    public WebElement seen(String selector) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    public void click(String selector) {
        until(page -> {
            page.findElement(By.cssSelector(selector)).click();
            return true;
        });
    }

    @Override
    public void close() {
        Browser.picture(browser, name + "-last-seen");
        browser.quit();
    }
}
