package org.estatedesk.tickets.timetable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.ExcelFile;
import org.estatedesk.support.Patience;
import org.estatedesk.tickets.Means;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** TKT-09: the desk keeps its timetables on a page: adds, changes, removes and imports rows; others read them. */
@DeskTest
class TimetableBrowserIT {

    private static final String FILE = "number,from,to,departs,arrives\n示例 G1,上海虹桥,北京南,09:00,13:28\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Timetable timetable;

    @TempDir
    private Path folder;

    private ChromeDriver browser;
    private WebDriverWait wait;

    @BeforeEach
    void openBrowser() {
        timetable.replace(Means.RAIL, FILE.getBytes(UTF_8), "supervisor", null);
        browser = Browser.open();
        wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(40)));
        wait.ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            Browser.picture(browser, "timetable-last-seen");
            browser.quit();
        }
    }

    @Test
    void theDeskAddsChangesRemovesAndImportsRows() throws IOException {
        signIn("frontdesk");
        screen(1366, 768, "timetable-wide");
        screen(390, 844, "timetable-narrow");
        add();
        change();
        remove();
        importFiles();
    }

    @Test
    void othersOnlyReadIt() {
        signIn("guard");
        seen(".tools input");
        assertThat(browser.findElements(By.cssSelector(".tools button.main, td.do button")))
                .isEmpty();
    }

    private void signIn(String person) {
        browser.get("http://localhost:" + port + "/?lang=zh");
        click("a[href$='/timetable']");
        browser.get("http://localhost:" + port + "/timetable?lang=zh");
        seen("dialog input[name=username]").sendKeys(person);
        browser.findElement(By.name("password")).sendKeys(person, Keys.ENTER);
        seen("tbody tr");
    }

    private void add() {
        click(".tools button.main");
        fill("number", "G2");
        fill("from", "上海虹桥");
        fill("to", "杭州东");
        time("departs", "08:10");
        time("arrives", "08:55");
        screen(390, 844, "timetable-add-narrow");
        screen(1366, 768, "timetable-add-wide");
        click("dialog button.main");
        rows(2);
    }

    private void change() {
        click("tbody tr:first-child td.do button:first-child");
        fill("number", "G3");
        click("dialog button.main");
        wait.until(page -> numbers().contains("G3"));
    }

    private void remove() {
        click("tbody tr:last-child td.do button:last-child");
        click("dialog button.main");
        rows(1);
    }

    private void importFiles() throws IOException {
        click(".tools button:nth-of-type(2)");
        choose("broken.xlsx", "morning");
        click("dialog button.main");
        assertThat(seen("dialog .bad").getText()).contains("第 2 行第 4 列").contains("morning");
        assertThat(numbers()).contains("G3");
        screen(390, 844, "timetable-import-narrow");
        screen(1366, 768, "timetable-import-wide");
        choose("right.xlsx", "09:00");
        click("dialog button.main");
        wait.until(page -> numbers().contains("G9"));
    }

    private void choose(String name, String departs) throws IOException {
        byte[] file = new ExcelFile(ExcelFile.row(1, "number", "from", "to", "departs", "arrives")
                        + ExcelFile.row(2, "G9", "上海虹桥", "北京南", departs, "13:28"))
                .bytes();
        seen("dialog input[type=file]")
                .sendKeys(Files.write(folder.resolve(name), file).toString());
    }

    private String numbers() {
        return timetable.of(Means.RAIL).stream()
                        .map(trip -> trip.name().number())
                        .toList() + "";
    }

    private void rows(int count) {
        wait.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector("tbody tr"), count));
    }

    private void fill(String field, String text) {
        WebElement input = seen("dialog input[name=" + field + "]");
        input.clear();
        input.sendKeys(text);
    }

    private void time(String field, String time) {
        browser.executeScript("arguments[0].value = arguments[1]", seen("dialog input[name=" + field + "]"), time);
    }

    /** Fits into the screen's width, and is kept as a picture. */
    private void screen(int width, int height, String picture) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        Browser.picture(browser, picture);
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    private WebElement seen(String selector) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    private void click(String selector) {
        wait.until(page -> {
            page.findElement(By.cssSelector(selector)).click();
            return true;
        });
    }
}
