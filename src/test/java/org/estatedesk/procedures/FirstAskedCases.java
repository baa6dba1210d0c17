package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.ArrayUtils;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Contact;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.platform.DeskTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** 000 二.2(3): whoever was asked first sees the case for good, hears of it and presses on. */
abstract class FirstAskedCases extends ComplaintCase {

    @Autowired
    private Notifications notifications;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DeskTime time;

    /** 000 二.2(3): and sees the case for good, wherever its steps are. */
    @Test
    void whoeverWasAskedFirstSeesThePromisesForGood() {
        firstAsked = "dispatcher";
        answered("yes");
        visit("csadmin");
        String promised = "/desk/cases/" + record().caseNumber() + "/promises";
        assertThat(status("dispatcher", promised)).isEqualTo(200);
        assertThat(status("finance", promised)).isEqualTo(403);
    }

    /** 000 二.2(3): the engine's own history too, of this case only; nobody else who had a step in it. */
    @Test
    void clause2_2_3_whoeverWasAskedFirstReadsTheEnginesHistoryForGood() {
        file();
        ProcessInstance anothers = complaint;
        firstAsked = "dispatcher";
        answered("yes");
        visit("csadmin");
        List<String> all = List.of("process-instance", "activity-instance", "task", "variable-instance");
        assertThat(all).allMatch(part -> reads("dispatcher", part, complaint));
        assertThat(all).noneMatch(part -> reads("dispatcher", part, anothers));
        assertThat(all).noneMatch(part -> reads("csadmin", part, complaint));
        assertThat(all).noneMatch(part -> reads("frontdesk", part, complaint));
        runtime.deleteProcessInstance(anothers.getId(), "test over");
    }

    /** Cases from before the desk gave that right, when it is put in the place of an older one. */
    @Test
    void clause2_2_3_casesFromBeforeAreReadForGoodToo() {
        firstAsked = "dispatcher";
        file();
        database.update("delete from act_ru_authorization where resource_id_ = ?", complaint.getId());
        assertThat(reads("dispatcher", "process-instance", complaint)).isFalse();
        database.execute(script("db/migration/V25__first_asked_reading.sql"));
        assertThat(reads("dispatcher", "process-instance", complaint)).isTrue();
        assertThat(reads("hotline", "process-instance", complaint)).isFalse();
    }

    private static String script(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean reads(String person, String part, ProcessInstance run) {
        return http.withBasicAuth(person, person)
                .getForObject("/engine-rest/history/" + part + "?processInstanceId=" + run.getId(), String.class)
                .contains(run.getId());
    }

    /** 000 二.2(3): not of the step that waits for the person, and which step since when. */
    @Test
    void clause2_2_3_whoeverWasAskedFirstHearsOfLateSteps() {
        firstAsked = "dispatcher";
        file();
        pass(Duration.ofMinutes(16));
        assertThat(told("dispatcher")).noneMatch(text -> text.startsWith(late()));
        reply();
        String due = time.readable(task("Task_AssessComplaint").getDueDate().toInstant());
        pass(Duration.ofHours(5));
        assertThat(told("dispatcher"))
                .filteredOn(text -> text.startsWith(late()))
                .singleElement()
                .asString()
                .isEqualTo(late("stepName", says.drawn("Assess complaint"), "lateSince", due));
    }

    /** What tells that a step of this case is late, up to what is not given. */
    private String late(Object... more) {
        Contact contact = record().contact();
        Object[] fields = {
            "caseNumber", record().caseNumber(), "customerName", contact.customerName(), "unit", contact.unit()
        };
        return says.message("first-asked-late", ArrayUtils.addAll(fields, more));
    }

    private int status(String person, String path) {
        return http.withBasicAuth(person, person)
                .getForEntity(path, String.class)
                .getStatusCode()
                .value();
    }

    /** 000 二.2(3): hears from the desk at each turn. */
    @Test
    void whoeverWasAskedFirstIsToldAtEachTurn() {
        firstAsked = "dispatcher";
        answered("yes");
        visit("csadmin");
        assertThat(told("dispatcher"))
                .hasSize(4)
                .anyMatch(text -> text.contains(says.drawn("Complaint assessed")))
                .anyMatch(text -> text.contains(says.drawn("Solution found")))
                .anyMatch(text -> text.contains(says.drawn("Customer answered")))
                .anyMatch(text -> text.contains(says.drawn("Visit paid")));
    }

    /** 000 二.2(3): and presses on whoever handles it, with each word to the customer. */
    @Test
    void whoeverWasAskedFirstPressesOn() {
        firstAsked = "dispatcher";
        file();
        reply();
        pressOn("Task_GiveNextWord", "nextWordMode", "phone", "nextWordTold", "催过了", "nextWordAnswer", "快些");
        pass(Duration.ofHours(16));
        Object[] daily = {
            "contactMode", "phone", "contactProgress", "催过了", "contactAnswer", "快些", "earlierAnswerWrong", "no"
        };
        pressOn("Task_ContactCustomer", daily);
        assertThat(told("property-assistant"))
                .filteredOn(text -> text.contains("请今天上门"))
                .hasSize(2);
    }

    private void pressOn(String step, Object... form) {
        Map<String, Object> all = values(form);
        all.put("pressOnWord", "请今天上门");
        desk.complete(complaint, "dispatcher", step, all);
    }

    private List<String> told(String recipient) {
        return notifications.of(record().caseNumber()).stream()
                .filter(message -> message.recipient().id().equals(recipient))
                .map(message -> message.content().text())
                .toList();
    }
}
