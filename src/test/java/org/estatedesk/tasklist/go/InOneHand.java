package org.estatedesk.tasklist.go;

import java.time.Duration;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page of a telephone that somebody holds and touches. */
abstract class InOneHand extends OnTheTelephone {

    /** What a glove hits, and nothing beside the screen. */
    static final String TOO_SMALL = """
            const small = [...document.querySelectorAll('button, a, summary')].filter(one => one.offsetParent)
              .filter(one => one.getBoundingClientRect().height < 56).map(one => one.outerHTML);
            const wide = document.documentElement.scrollWidth - innerWidth;
            return wide > 0 ? [...small, wide + ' px too wide'] : small""";

    ChromeDriver browser;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            Browser.picture(browser, "go-last-seen");
            browser.quit();
        }
    }

    void signIn(String person) {
        browser.get("http://localhost:" + port + "/go/");
        within(20)
                .until(ExpectedConditions.elementToBeClickable(By.name("username")))
                .sendKeys(person);
        browser.findElement(By.name("password")).sendKeys(person, Keys.ENTER);
    }

    WebElement card() {
        return within(20)
                .until(ExpectedConditions.visibilityOfElementLocated(
                        By.xpath("//article[.//h2[text()='" + unit + "']]")));
    }

    WebElement button(String words) {
        return within(10).until(page -> card().findElement(By.xpath(".//button[normalize-space()='" + words + "']")));
    }

    WebDriverWait within(int seconds) {
        WebDriverWait wait =
                new WebDriverWait(browser, Patience.of(Duration.ofSeconds(seconds)), Duration.ofMillis(100));
        wait.ignoring(NoSuchElementException.class, StaleElementReferenceException.class);
        return wait;
    }
}
