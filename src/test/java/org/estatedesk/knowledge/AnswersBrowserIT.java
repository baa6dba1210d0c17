package org.estatedesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** CON-13, HOT-14: a receptionist answers with an approved answer; the supervisor corrects it and everybody is called. */
@DeskTest
class AnswersBrowserIT extends GivenAnswers {

    private ChromeDriver browser;
    private JsonNode pool;

    @BeforeEach
    void open() {
        pool = added(pool("早上六点"));
        browser = Browser.open();
        Browser.screen(browser, 1366, 768);
    }

    @AfterEach
    void close() {
        browser.quit();
        store.sql("delete from form_draft where person = 'hotline'").update();
    }

    @Test
    void anApprovedAnswerIsFilledInWithItsVersionAndRecalledFromThePage() {
        answer();
        told(pool.path("id").asLong());
        correct();
        browser.findElement(By.xpath("//button[.='Who was told it']")).click();
        assertThat(seen(By.cssSelector(".changes ul li")).getText()).contains("CON-", "李红", "correction opened");
        Browser.picture(browser, "answers-page");
        assertThat(corrections()).hasSize(1);
    }

    private void answer() {
        TasklistPage tasklist = new TasklistPage(browser, port);
        tasklist.signIn("hotline");
        tasklist.startForm("Consultation");
        tasklist.pick("answerNow", "Yes");
        seen(By.cssSelector(".desk-answers input")).sendKeys("泳池开放", Keys.ENTER);
        WebElement offered = seen(By.cssSelector(".desk-answers li button"));
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", offered);
        Browser.picture(browser, "answers-offered");
        offered.click();
        until("[id$='-Field_answer']", "早上六点");
        until("[id$='-Field_answerVersion']", pool.path("id").asText());
        Browser.picture(browser, "answers-taken");
    }

    private void correct() {
        browser.manage().deleteAllCookies();
        new TasklistPage(browser, port).signIn("supervisor");
        browser.get("http://localhost:" + port + "/answers");
        seen(By.xpath("//tr[th[contains(., '游泳池')]]//button")).click();
        WebElement reply = seen(By.cssSelector("dialog textarea"));
        reply.clear();
        reply.sendKeys("早上七点");
        browser.findElement(By.name("wrong")).click();
        Browser.picture(browser, "answers-change");
        browser.findElement(By.cssSelector("dialog button.main")).click();
        seen(By.xpath("//td[.='早上七点']"));
        seen(By.cssSelector("details summary")).click();
        seen(By.cssSelector(".changes .mark"));
    }

    private void until(String field, String value) {
        new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30)))
                .until(ExpectedConditions.domPropertyToBe(seen(By.cssSelector(field)), "value", value));
    }

    private WebElement seen(By what) {
        return new WebDriverWait(browser, Patience.of(Duration.ofSeconds(30)), Duration.ofMillis(100))
                .until(ExpectedConditions.visibilityOfElementLocated(what));
    }
}
