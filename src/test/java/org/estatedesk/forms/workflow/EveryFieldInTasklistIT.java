package org.estatedesk.forms.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.Browser;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist itself sends for every kind of field is accepted, and what the server refuses a person can read. */
@DeskTest
class EveryFieldInTasklistIT {

    private static final String DAY = LocalDate.now().plusDays(3).format(DateTimeFormatter.ofPattern("MM/dd/uuuu"));

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private ChromeDriver browser;
    private WebDriverWait wait;

    @BeforeEach
    void open() {
        ProbeDesk.prepare(engine);
        browser = Browser.open();
        wait = new WebDriverWait(browser, Patience.of(Duration.ofSeconds(40)));
        browser.get("http://localhost:" + port + "/camunda/app/tasklist/default/");
        // The name first: the page itself moves the cursor there while it loads.
        find("input[type=text]").sendKeys(ProbeDesk.ONE);
        find("input[type=password]").sendKeys(ProbeDesk.PASSWORD, Keys.ENTER);
        click("//a[contains(.,'Start process')]");
        click("//div[contains(@class,'modal-body')]//a[contains(.,'Forms probe')]");
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
        ProbeDesk.sweep(engine);
    }

    @Test
    void the_empty_optional_fields_are_accepted() {
        fillRequired("王女士");
        submit();

        assertThat(variables()).containsEntry("customer", "王女士").containsEntry("unit", "");
    }

    @Test
    void every_field_is_accepted() {
        fillRequired("王女士");
        Map.of("unit", "3-12", "mail", "a@b.cn", "phone", "+8613800138000", "amount", "12.50", "people", "4")
                .forEach(this::type);
        type("exact", "007.10");
        tick("urgent", "");
        tick("fault", "-2");
        type("faultReason", "Because");
        tick("rooms", "-0");
        find(".modal-body [id$='-Field_tags']").sendKeys("sme");
        click("//div[contains(@class,'fjs-dropdownlist-item')][contains(.,'Smell')]");
        typeMoments();
        type("floor", "3");
        tick("present_0", "");
        type("seen_0", "Water");
        submit();

        assertThat(variables())
                .containsEntry("amount", 12.5)
                .containsEntry("exact", "007.10")
                .containsEntry("hourUtc", "09:15Z")
                .containsEntry("double", 8)
                .containsKey("tags");
    }

    @Test
    void what_a_chinese_keyboard_types_twice_as_wide_is_folded_before_it_is_looked_at() {
        fillRequired("王女士，３栋");
        Map.of("mail", "ａ＠ｂ．ｃｎ", "phone", "＋８６１３８００１３８０００ ").forEach(this::type);
        submit();

        assertThat(variables())
                .containsEntry("customer", "王女士，３栋")
                .containsEntry("mail", "a@b.cn")
                .containsEntry("phone", "+8613800138000");
    }

    @Test
    void a_refusal_is_shown_in_words() {
        fillRequired("   ");
        submit();

        WebElement message = find(".modal .alert-danger");
        Browser.picture(browser, "refused-submission");
        assertThat(message.getText()).contains("Not accepted, please correct: Customer (customer): is missing");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("forms-probe")
                        .count())
                .isZero();
    }

    @Test
    void a_refusal_stands_beside_its_field_until_that_is_changed() {
        fillRequired("   ");
        submit();

        assertThat(find(".modal-body .fjs-form-field:has([id$='-Field_customer']) > .estatedesk-refused")
                        .getText())
                .isEqualTo("is missing");
        assertThat(browser.findElements(By.cssSelector(".estatedesk-refused"))).hasSize(1);
        type("customer", "王女士");
        assertThat(browser.findElements(By.cssSelector(".estatedesk-refused"))).isEmpty();
    }

    private void fillRequired(String customer) {
        type("customer", customer);
        type("course", "Water");
        tick("agreed", "");
        tick("fault", "-0");
        type("happenedAt-date", DAY + Keys.ENTER);
        type("happenedAt-time", "14:37");
        type("street", "Long Street 1");
        type("name_0", "Witness");
    }

    private void typeMoments() {
        type("day-date", DAY + Keys.ENTER);
        type("hour-time", "09:15");
        type("hourUtc-time", "09:15");
        type("visitAt-date", DAY + Keys.ENTER);
        type("visitAt-time", "14:37");
    }

    /** The button stays off for good once a row of a list was touched: a fault of Tasklist's, not of ours. */
    private void submit() {
        wait.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".fjs-form-field-error"), 0));
        browser.executeScript("document.querySelector('.modal-body form.fjs-form').requestSubmit()");
    }

    private Map<String, Object> variables() {
        List<ProcessInstance> started = wait.withMessage(this::complaints).until(any -> {
            List<ProcessInstance> found = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processDefinitionKey("forms-probe")
                    .list();
            return found.isEmpty() ? null : found;
        });
        return engine.getRuntimeService().getVariables(started.get(0).getId());
    }

    private String complaints() {
        return browser.findElements(By.cssSelector(".fjs-form-field-error, .alert-danger")).stream()
                .map(WebElement::getText)
                .toList()
                .toString();
    }

    private void type(String field, String text) {
        // Leaving the field hands its text to the form at once.
        find(".modal-body [id$='-Field_" + field + "']").sendKeys(text, Keys.TAB);
    }

    private void tick(String field, String option) {
        // A drop-down list of the field before may lie over it.
        browser.executeScript("arguments[0].click()", find(".modal-body [id$='-Field_" + field + option + "']"));
    }

    private void click(String xpath) {
        wait.until(ExpectedConditions.elementToBeClickable(By.xpath(xpath))).click();
    }

    private WebElement find(String css) {
        return wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector(css)));
    }
}
