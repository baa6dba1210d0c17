package org.estatedesk.tasklist.go;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.support.Browser;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed on the telephone: into a form, and why it was late. */
class GoFormsBrowserIT extends InOneHand {

    @Autowired
    JdbcClient store;

    @AfterEach
    void leaveNoDraft() {
        store.sql("delete from form_draft where person = 'guard'").update();
    }

    @Test
    void what_was_typed_below_is_there_again_and_no_draft_once_it_is_sent() {
        Browser.screen(browser, 390, 844);
        signIn("guard");
        button("Say more").click();
        note().sendKeys("二楼，电梯坏了");
        within(20)
                .until(page -> card().findElement(By.cssSelector(".desk-draft")).isDisplayed());
        browser.navigate().refresh();
        within(10).until(page -> pressed("Say more"));
        within(20).until(page -> "二楼，电梯坏了".equals(note().getDomProperty("value")));
        WebElement discard = card().findElement(By.cssSelector(".desk-draft button"));
        assertThat(discard.getRect().getHeight()).isGreaterThanOrEqualTo(56);
        Browser.picture(browser, "go-draft");

        card().findElement(By.xpath(".//label[contains(.,'Something else')]")).click();
        button("Send").click();

        within(20).until(page -> drafts() == 0);
        assertThat(completed("Report from the scene").actor()).isEqualTo("guard");
    }

    @Test
    void why_a_step_was_late_is_asked_afterwards_here_and_in_the_narrow_head_of_tasklist() {
        ClockUtil.offset(Duration.ofMinutes(2).toMillis());
        desk.pass(emergency, Duration.ZERO);
        Browser.screen(browser, 390, 844);
        new TasklistPage(browser, port).signIn("guardhead");
        browser.get("http://localhost:" + port + "/go/");
        button("Acknowledge emergency").click();
        By asked = By.xpath("//button[starts-with(.,'Why late?')]");
        within(20).until(ExpectedConditions.elementToBeClickable(asked));
        assertThat((List<?>) browser.executeScript(TOO_SMALL)).isEmpty();
        browser.get("http://localhost:" + port + "/camunda/app/tasklist/default/");
        within(30).until(ExpectedConditions.elementToBeClickable(asked)).click();
        Browser.picture(browser, "go-late-tasklist");
        nothingIsEmptyOnACard();
        browser.get("http://localhost:" + port + "/go/");
        By reason = By.cssSelector("dialog[open] [name=reason]");
        openQuestion(asked, reason);
        new Select(browser.findElement(reason)).selectByValue("nobody-free");
        Browser.picture(browser, "go-late");
        browser.findElement(By.cssSelector("dialog[open] [type=submit]")).click();

        within(20).until(ExpectedConditions.invisibilityOfElementLocated(asked));
        assertThat(browser.findElements(reason)).isEmpty();
    }

    /** What comes above the button moves it away from under the finger. */
    private void openQuestion(By asked, By reason) {
        within(20).until(page -> {
            if (page.findElements(reason).isEmpty()) {
                page.findElement(asked).click();
            }
            return !page.findElements(reason).isEmpty();
        });
    }

    /** Nobody told the customer's name. */
    private void nothingIsEmptyOnACard() {
        browser.findElement(By.cssSelector("dialog[open] .desk-close")).click();
        within(30)
                .until(ExpectedConditions.elementToBeClickable(By.partialLinkText("My team")))
                .click();
        WebElement card = within(30)
                .until(ExpectedConditions.visibilityOfElementLocated(
                        By.xpath("//li[contains(@class,'task')][contains(.,'" + number + "')]")));
        assertThat(card.getText()).contains(unit).doesNotContain("<Empty>");
        Browser.picture(browser, "go-card");
    }

    /** What was shown last may be drawn anew at that moment. */
    private boolean pressed(String words) {
        button(words).click();
        return true;
    }

    private int drafts() {
        return store.sql("select count(*) from form_draft where person = 'guard'")
                .query(Integer.class)
                .single();
    }

    private WebElement note() {
        return within(20).until(page -> card().findElement(By.cssSelector("[id$='-Field_sceneNote']")));
    }
}
