package org.estatedesk.tasklist.go;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.support.Browser;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;

/** The page for telephones, in one hand. */
class GoBrowserIT extends InOneHand {

    /** What a browser asks for before it offers to install a page; the worker keeps the page, and nothing of a case. */
    private static final String INSTALLED = """
            const tell = arguments[arguments.length - 1];
            navigator.serviceWorker.ready
              .then(async () => {
                const manifest = await (await fetch(document.querySelector('link[rel=manifest]').href)).json();
                const icons = await Promise.all(manifest.icons.map(icon => fetch(icon.src)));
                const kept = (await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys())))
                  .flat().map(request => new URL(request.url).pathname);
                tell(manifest.start_url === '/go/' && icons.every(icon => icon.ok)
                  && kept.includes('/go/') && kept.every(path => path.startsWith('/go/')));
              })
              .catch(problem => tell(String(problem)));""";

    /** As on a telephone whose clock is an hour fast. */
    private static final String FAST = "{ const now = Date.now; Date.now = () => now() + 3600000; }";

    @Autowired
    HistoryService history;

    @Test
    void an_alert_is_acknowledged_by_one_tap_at_360_pixels() {
        Browser.screen(browser, 360, 740);
        Browser.speak(browser, "zh-CN");
        signIn("guardhead");
        WebElement headline = card().findElement(By.tagName("h2"));
        assertThat(headline.getText()).isEqualTo(unit);
        assertThat(card().findElement(By.cssSelector(".reach a")).getDomAttribute("href"))
                .isEqualTo("tel:13800138000");
        assertThat(card().findElement(By.cssSelector(".reach a + a")).getDomAttribute("href"))
                .isEqualTo("geo:0,0?q=" + unit);
        assertThat((List<?>) browser.executeScript(TOO_SMALL)).isEmpty();
        Browser.picture(browser, "go-360-zh");
        assertThat(browser.executeAsyncScript(INSTALLED)).isEqualTo(true);

        button("确认紧急求助").click();

        within(5).until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".said .good")));
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processInstanceId(emergency.getId())
                        .taskDefinitionKey("Task_AcknowledgeEmergency")
                        .singleResult())
                .returns("guardhead", done -> done.getAssignee())
                .returns("completed", done -> done.getDeleteReason());
    }

    @Test
    void arrived_is_tapped_without_a_network_and_sent_later_with_the_time_of_the_tap() {
        openWithoutNetworkAndWithAWrongClock();
        Instant before = Instant.now().minusSeconds(2);
        button("We are there").click();
        within(5).until(page -> card().getText().contains("Tapped at"));
        within(10).until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".offline")));
        Instant after = Instant.now().plusSeconds(2);
        assertThat((List<?>) browser.executeScript(TOO_SMALL)).isEmpty();
        Browser.picture(browser, "go-offline");
        ClockUtil.offset(Duration.ofMinutes(2).toMillis());
        assertThat(desk.tasks(emergency, "Task_ReportFromScene")).hasSize(1);

        network(false);

        within(30)
                .until(page -> page.findElement(By.cssSelector(".said .good"))
                        .getText()
                        .contains("sent, for"));
        JournalEntry kept = completed("Report from the scene");
        assertThat(kept.occurredAt()).isBetween(before, after);
        assertThat(kept.late()).isTrue();
        assertThat(kept.actor()).isEqualTo("guard");
    }

    @Test
    void tasklist_offers_the_page_on_a_telephone() {
        Browser.screen(browser, 390, 844);
        new TasklistPage(browser, port).signIn("guard");
        within(20)
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector(".desk-telephone")))
                .click();

        assertThat(card().getText()).contains("胸口痛");
    }

    private void openWithoutNetworkAndWithAWrongClock() {
        Browser.screen(browser, 390, 844);
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", FAST));
        signIn("guard");
        card();
        browser.executeAsyncScript(INSTALLED);
        Browser.picture(browser, "go-390");
        network(true);
        browser.navigate().refresh();
    }

    private void network(boolean off) {
        ChromiumNetworkConditions conditions = new ChromiumNetworkConditions();
        conditions.setOffline(off);
        conditions.setLatency(Duration.ZERO);
        browser.setNetworkConditions(conditions);
    }
}
