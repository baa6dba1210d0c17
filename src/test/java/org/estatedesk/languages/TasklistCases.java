package org.estatedesk.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.estatedesk.support.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What a receptionist opens in Tasklist, with every form that a drawing shows there, whatever the case: read by somebody who
 * understands one language only. One desk and one browser serve all cases.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TasklistCases {

    /** Of the form that Tasklist asks for it gets another, as if the task were that form's. */
    private static final String OTHER_FORM = """
            const ask = window.fetch;
            window.fetch = (address, ...more) => String(address.url ?? address).includes('/deployed-form')
              ? Promise.resolve(new Response(window.otherForm, { headers: { 'Content-Type': 'application/json' } }))
              : ask(address, ...more);""";

    private static final String SHOWN = ".fjs-form .fjs-form-field";

    final String language;

    LanguageDesk desk;
    Reader reader;

    TasklistCases(String language) {
        this.language = language;
    }

    @BeforeAll
    void openBrowser() {
        Browser.open().quit();
        desk = LanguageDesk.in(language);
        reader = new Reader(desk);
    }

    @AfterAll
    void closeBrowser() {
        if (reader != null) {
            reader.close();
        }
    }

    @AfterEach
    void allWasUnderstood() {
        Map<String, List<String>> left = Map.copyOf(reader.misunderstood());
        reader.misunderstood().clear();
        assertThat(left).isEmpty();
    }

    @Test
    void everyStartForm() {
        reader.signIn("tasklist", "frontdesk");
        reader.until("return document.querySelector('.tasks-list')");
        reader.understands("tasklist");
        openStartDialog();
        reader.understands("tasklist-start");
        long procedures =
                (long) reader.browser().executeScript("return document.querySelectorAll('.processes a').length");
        assertThat(procedures).isGreaterThan(3);
        for (int place = 0; place < procedures; place++) {
            openStartDialog();
            reader.run("document.querySelectorAll('.processes a')[arguments[0]].click()", place);
            reader.until("return document.querySelector('.modal-content " + SHOWN + "')");
            reader.understands("tasklist-start-" + place);
        }
    }

    private void openStartDialog() {
        reader.openIn("tasklist", "");
        reader.click(".start-process-action a");
        reader.until("return document.querySelector('.processes a')");
    }

    @Test
    void aTaskWithItsTabsAndANotice() {
        String task = desk.task(desk.file(), "Task_GiveFirstReply");
        reader.signIn("tasklist", "guardhead");
        reader.until("return sessionStorage.getItem('estatedesk.alerts.seen.guardhead')");
        desk.emergency("9-0909");
        reader.until("return document.querySelector('.desk-toast')");
        reader.understands("notice");
        reader.signIn("tasklist", "frontdesk");
        open(task);
        reader.understands("task");
        for (int tab = 1; tab < 5; tab++) {
            reader.run("document.querySelectorAll('.task-card .nav-tabs li a')[arguments[0]].click()", tab);
            reader.understands("task-tab-" + tab);
        }
        open("none");
        reader.until("return document.querySelector('.notifications .alert')");
        reader.understands("task-that-is-none");
    }

    @Test
    void everyForm() {
        List<String> tasks =
                List.of(desk.task(desk.file(), "Task_GiveFirstReply"), desk.task(desk.file(), "Task_GiveFirstReply"));
        reader.signIn("tasklist", "demo");
        open(tasks.get(0));
        reader.until("return document.querySelector('" + SHOWN + "')");
        reader.understands("task-of-another");
        reader.run(OTHER_FORM);
        List<String> forms = forms();
        assertThat(forms).hasSizeGreaterThan(70);
        for (int place = 0; place < forms.size(); place++) {
            String key = forms.get(place);
            reader.run(
                    "window.otherForm = arguments[0]; location.hash = '#/?task=' + arguments[1]",
                    withAllFields(key).toString(),
                    tasks.get((place + 1) % 2));
            reader.until("return document.querySelector('.fjs-form')?.textContent.includes('" + key + "')");
            reader.understandsAtOnce("form-" + key);
        }
    }

    private void open(String task) {
        reader.openIn("tasklist", "?task=" + task);
        reader.until("return document.querySelector('.task-card " + SHOWN + ", .notifications .alert')");
    }

    private List<String> forms() {
        JsonNode drawings = desk.person("demo").page("/desk/drawings").ok().json();
        return StreamSupport.stream(drawings.spliterator(), false)
                .filter(drawing -> drawing.get("kind").asText().equals("form"))
                .map(drawing -> drawing.get("key").asText())
                .toList();
    }

    /** The form without conditions, and with its name as a last text. */
    private JsonNode withAllFields(String key) {
        ObjectNode form = (ObjectNode) desk.person("demo")
                .page("/desk/drawings/form/" + key + "/versions/1/file")
                .ok()
                .json();
        form.findParents("conditional").forEach(field -> ((ObjectNode) field).remove("conditional"));
        ((ArrayNode) form.get("components")).addObject().put("type", "text").put("text", key);
        return form;
    }
}
