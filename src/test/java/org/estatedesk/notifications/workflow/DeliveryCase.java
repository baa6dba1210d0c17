package org.estatedesk.notifications.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.notifications.Notification;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.platform.workflow.external.ExternalByHand;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One message on its way, with real servers that a test switches on; the clock is moved, jobs are run by hand. */
abstract class DeliveryCase {

    private static final String SETTINGS = "channels of this test";

    static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    final Map<String, Object> settings = new HashMap<>();
    final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    final WireMockServer gateway =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    /** Of the cases to come. */
    String kind = "CMP";

    ProcessInstance run;

    @SuppressWarnings("ConstructorInjection") // JUnit's nested classes inherit these
    @Autowired
    TestDrawings desk;

    @Autowired
    Journal journal;

    @Autowired
    Notifications notifications;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ConfigurableEnvironment environment;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    ExternalByHand waiting;

    @BeforeEach
    void open() {
        environment.getPropertySources().addFirst(new MapPropertySource(SETTINGS, settings));
        clearDeliveries();
        desk.draw("notifications/test-notify.bpmn", "notifications/test-due.bpmn");
        desk.standAt(MORNING);
    }

    @AfterEach
    void close() {
        environment.getPropertySources().remove(SETTINGS);
        mail.stop();
        gateway.stop();
        clearDeliveries();
        desk.clear();
    }

    /** Those of other tests as well: what no machine could send waits for a call. */
    private void clearDeliveries() {
        RuntimeService runs = engine.getRuntimeService();
        deliveries().forEach(delivery -> runs.deleteProcessInstance(delivery.getId(), "test over"));
    }

    void switchOnMail() {
        mail.start();
        settings.put("spring.mail.host", "127.0.0.1");
        sender.setPort(mail.getSmtp().getPort());
    }

    /** Configured, but nobody listens there. */
    void switchOnDeadMail() {
        settings.put("spring.mail.host", "127.0.0.1");
        sender.setPort(1);
    }

    void switchOnGateway() {
        gateway.start();
        settings.put("estatedesk.notifications.webhook.url", gateway.baseUrl() + "/send");
    }

    /** Ms Li's complaint tells somebody something, which is on its way. */
    void tell(String to, String template, String channel) {
        write(to, template, channel);
        ManagementService jobs = engine.getManagementService();
        jobs.createJobQuery().activityId("Start_MessageWritten").list().forEach(job -> jobs.executeJob(job.getId()));
    }

    void write(String to, String template, String channel) {
        run = desk.start(
                "test-notify",
                Map.of(
                        "kind", kind,
                        "customerName", "李\"女士\"\\",
                        "customerPhone", "138 0000-0000",
                        "customerEmail", "li@example.org",
                        "unit", "3-2A1",
                        "subject", "noise",
                        "recipient", to,
                        "wanted", template,
                        "by", channel));
    }

    void tellCustomer() {
        tell("customer", "customer-escalated", "");
    }

    String number() {
        return (String) engine.getRuntimeService().getVariable(run.getId(), "caseNumber");
    }

    Notification message() {
        List<Notification> all = notifications.of(number());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    List<String> lines() {
        return journal.of(number()).stream()
                .filter(line ->
                        line.kind() == JournalEntry.Kind.NOTIFICATION || line.kind() == JournalEntry.Kind.DELIVERY)
                .map(JournalEntry::text)
                .toList();
    }

    List<ProcessInstance> deliveries() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("notification-delivery")
                .list();
    }

    List<Job> jobs() {
        return deliveries().stream()
                .map(delivery -> engine.getManagementService().createJobQuery().processInstanceId(delivery.getId()))
                .flatMap(query -> query.list().stream())
                .toList();
    }

    /** Runs the one job that stands open: a try, or the end of a pause. */
    void runJob() {
        assertThat(jobs()).hasSize(1);
        Job job = jobs().get(0);
        if (job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(job.getDuedate());
        }
        engine.getManagementService().executeJob(job.getId());
        waiting.doWaiting();
    }

    /** Waits out the pause and tries again; if that was the last try, prepares the call. */
    void tryAgain() {
        runJob();
        runJob();
        if (!jobs().isEmpty() && !jobs().get(0).getDuedate().after(ClockUtil.getCurrentTime())) {
            runJob();
        }
    }

    Task call() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number())
                .taskDefinitionKey("Task_CallByTelephone")
                .singleResult();
    }
}
