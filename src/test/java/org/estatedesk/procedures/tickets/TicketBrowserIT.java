package org.estatedesk.procedures.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tickets there and back by air, from the request to the signed slip, ordered by telephone, in Tasklist. */
@DeskTest
class TicketBrowserIT {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy");

    @LocalServerPort
    private int port;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    private ChromeDriver browser;
    private TasklistPage tasklist;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        tasklist = new TasklistPage(browser, port);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            Browser.picture(browser, "ticket-last-seen");
            browser.quit();
        }
    }

    @Test
    void ticketsAreAskedForOfferedOrderedByTelephoneAndHandedOver() {
        request();
        lookUp();
        offer();
        order();
        handOver();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("ticket-booking")
                        .variableValueEquals("destination", "哈尔滨")
                        .variableValueEquals("slipSigned", "yes")
                        .completed()
                        .count())
                .isEqualTo(1);
    }

    private void request() {
        tasklist.signIn("frontdesk");
        tasklist.startForm("Ticket booking");
        Browser.picture(browser, "ticket-1-request-empty");
        tasklist.fill("customerName", "李红");
        tasklist.fill("customerPhone", "138 0013 8000");
        tasklist.fill("unit", "3-1201");
        tasklist.choose("channel", "Visit to the desk");
        tasklist.pick("means", "By air");
        tasklist.fill("people", "2");
        tasklist.fill("destination", "哈尔滨");
        tasklist.pick("journey", "There and back");
        moment("departureAt", 14, "09:30");
        moment("returnAt", 18, "18:00");
        Browser.picture(browser, "ticket-1-request");
        tasklist.start();
        settle();
    }

    private void lookUp() {
        open("Look up tickets");
        tasklist.waitFor("哈尔滨");
        assertThat(tasklist.shown()).contains("李红", "3-1201", "哈尔滨", "Please telephone the ticket centre.");
        tasklist.pick("lookUpResult", "There is something to offer");
        tasklist.fill("offerText", "MU5611 12-07 09:05，MU5612 12-11 18:20");
        tasklist.fill("fare", "3960");
        done("ticket-2-look-up");
    }

    private void offer() {
        open("Present offer");
        assertThat(tasklist.shown()).contains("MU5611", "3960 CNY", "Service fee:", "40 CNY");
        tasklist.choose("offerMode", "Customer came to the desk");
        tasklist.pick("offerAnswer", "Agrees to the offer");
        tasklist.pick("feeTold", "Yes");
        tasklist.fill("passengerNames", "李红");
        tasklist.waitFor("asked for 2 people");
        tasklist.fill("passengerNames", "李红\n王小宝, infant");
        tasklist.waitForNo("asked for 2 people");
        done("ticket-3-present-offer");
        settle();
    }

    private void order() {
        open("Order by telephone");
        assertThat(tasklist.shown()).contains("MU5611", "王小宝");
        tasklist.pick("orderResult", "Confirmed");
        tasklist.fill("bookingReference", "KX7Q2");
        done("ticket-4-order-by-telephone");
    }

    private void handOver() {
        open("Hand over tickets");
        assertThat(tasklist.shown()).contains("KX7Q2");
        tasklist.pick("handOverResult", "Yes");
        tasklist.choose("handOverMode", "At the desk");
        tasklist.pick("slipSigned", "Signed by the customer");
        tasklist.fill("feeReceived", "40");
        tasklist.choose("paidBy", "Mobile payment");
        done("ticket-5-hand-over");
    }

    private void open(String task) {
        tasklist.openTask("My team", task);
        tasklist.claim();
    }

    private void done(String picture) {
        Browser.picture(browser, picture);
        tasklist.complete();
    }

    /** A date so many days from now and a time, typed as a person with an English browser does. */
    private void moment(String key, int days, String time) {
        type("[id$='-Field_" + key + "-date']", LocalDate.now().plusDays(days).format(AMERICAN));
        type("[id$='-Field_" + key + "-time']", time);
    }

    private void type(String field, String value) {
        WebElement element = browser.findElement(By.cssSelector(field));
        element.click();
        element.sendKeys(value, Keys.TAB);
    }

    /** Runs what the engine does by itself, as its job executor would. */
    private void settle() {
        for (Job job = next(); job != null; job = next()) {
            management.executeJob(job.getId());
        }
    }

    private Job next() {
        return management
                .createJobQuery()
                .processDefinitionKey("ticket-booking")
                .messages()
                .withRetriesLeft()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
