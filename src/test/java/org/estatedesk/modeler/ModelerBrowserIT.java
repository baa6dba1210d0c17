package org.estatedesk.modeler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager who has never seen Java: ten minutes instead of fifteen, one person more told, live for the next case. */
@DeskTest
class ModelerBrowserIT {

    private static final String PROCEDURE = "complaint-handling";

    private static final Map<String, String> COMPLAINT = Map.ofEntries(
            Map.entry("customerName", "王小明"),
            Map.entry("customerPhone", "138 0013 8000"),
            Map.entry("channel", "hotline"),
            Map.entry("subject", "noise"),
            Map.entry("department", "property"),
            Map.entry("course", "噪音"),
            Map.entry("demand", "请处理"),
            Map.entry("harm", "none"),
            Map.entry("fault", "slight"),
            Map.entry("promiseBroken", "no"),
            Map.entry("factsClear", "yes"),
            Map.entry("complainantType", "solution"));

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    private ChromeDriver browser;
    private ModelerScreen modeler;
    private ProcessDefinition before;

    @BeforeEach
    void openBrowser() {
        before = live();
        browser = Browser.open();
        modeler = new ModelerScreen(browser, port);
    }

    /** Others go on with the drawing as it was, whatever became of this story. */
    @AfterEach
    void putBack() {
        if (browser != null) {
            Browser.picture(browser, "last-seen-modeler");
            browser.quit();
        }
        if (!content(live()).equals(content(before))) {
            desk.as(
                    "demo",
                    () -> repository
                            .createDeployment()
                            .addString(before.getResourceName(), content(before))
                            .deploy());
        }
    }

    @Test
    void aManagerRedrawsIsRefusedMendsDeploysAndGoesBack() {
        assertThat(minutesToFirstReply()).isEqualTo(15);
        modeler.signIn("manager");
        redraw();
        beRefused();
        mendAndDeploy();
        assertThat(minutesToFirstReply()).isEqualTo(10);
        modeler.goBack(PROCEDURE, String.valueOf(before.getVersion()), "It was a try");
        assertThat(modeler.readGoodNews()).contains("version " + (before.getVersion() + 2));
        Browser.guide(browser, "redrawing-versions");
        assertThat(minutesToFirstReply()).isEqualTo(15);
    }

    @Test
    void aDeadlineIsDrawnWithAnEndThatEscalates() {
        modeler.signIn("manager");
        modeler.open(PROCEDURE);
        modeler.enter("Phase_Answer");
        modeler.enter("Phase_FirstReply");
        modeler.select("Task_GiveFirstReply");
        modeler.drawDeadline();
        modeler.waitUntilChecked(0);
        modeler.askDifference();
        modeler.confirm("Look at it earlier");
        modeler.readGoodNews();
        EndEvent end = Bpmn.readModelFromStream(
                        new ByteArrayInputStream(content(live()).getBytes(StandardCharsets.UTF_8)))
                .getModelElementsByType(EndEvent.class)
                .stream()
                .filter(one -> "Escalated: Give first reply".equals(one.getName()))
                .findFirst()
                .orElseThrow();
        assertThat(end.getChildElementsByType(MessageEventDefinition.class))
                .extracting(MessageEventDefinition::getCamundaDelegateExpression)
                .containsExactly("${escalate}");
        assertThat(end.getAttributeValueNs(CAMUNDA_NS, "delegateExpression")).isNull();
        assertThat(end.getExtensionElements().getTextContent()).contains("Task_GiveFirstReply");
    }

    private void redraw() {
        modeler.open(PROCEDURE);
        modeler.enter("Phase_Answer");
        modeler.enter("Phase_FirstReply");
        modeler.select("Deadline_FirstReply15Min");
        modeler.setDeadline("10");
        Browser.guide(browser, "redrawing-deadline");
        modeler.appendBlock("notify");
    }

    /** The new step leads nowhere yet. */
    private void beRefused() {
        modeler.waitUntilMarked("Activity_Notify");
        modeler.askDifference();
        modeler.confirm("Too early");
        assertThat(modeler.shown(".notices .bad")).contains("Not put live");
        modeler.waitUntilMarked("Activity_Notify");
        Browser.guide(browser, "redrawing-refused");
        assertThat(live().getVersion()).isEqualTo(before.getVersion());
    }

    private void mendAndDeploy() {
        modeler.choose("Which message", "To staff: this step is late");
        modeler.appendEnd("Supervisor told");
        modeler.waitUntilChecked(0);
        assertThat(modeler.askDifference()).contains("15 minutes", "10 minutes", "\"Notify\" added");
        Browser.guide(browser, "redrawing-deploy");
        modeler.confirm("Residents asked for a faster first reply");
        assertThat(modeler.readGoodNews()).contains("version " + (before.getVersion() + 1));
    }

    private long minutesToFirstReply() {
        ProcessInstance complaint = desk.start("frontdesk", PROCEDURE, form());
        Task reply = desk.task(complaint, "Task_GiveFirstReply");
        Duration limit = Duration.between(
                reply.getCreateTime().toInstant(), reply.getDueDate().toInstant());
        runtime.deleteProcessInstance(complaint.getId(), "looked at");
        return Math.round(limit.toSeconds() / 60.0);
    }

    private static Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>(COMPLAINT);
        form.put("unit", "7-" + System.nanoTime());
        return form;
    }

    private ProcessDefinition live() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCEDURE)
                .latestVersion()
                .singleResult();
    }

    private String content(ProcessDefinition drawing) {
        try (InputStream file = repository.getProcessModel(drawing.getId())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
