package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.notifications.Notification;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** HOT-10, HOT-28: whoever was asked first answers for a case until somebody else has signed for it. */
@DeskTest
class CaseHandoverTest extends ComplaintCase {

    private static final String SIGN = "Task_SignHandover";

    @Autowired
    Journal journal;

    @Autowired
    Notifications notifications;

    @Autowired
    TaskService engineTasks;

    @Autowired
    JdbcClient store;

    ProcessInstance filed;
    String number;

    @BeforeEach
    void frontdeskWasAskedFirst() {
        file();
        filed = complaint;
        number = variable("caseNumber").toString();
    }

    @AfterEach
    void withdraw() {
        runtime.deleteProcessInstancesIfExists(
                List.of(filed.getId(), complaint.getId()), "test over", false, false, false);
    }

    @Test
    void theDutyPassesWhenTheOtherHasSigned() {
        complaint = handOver("frontdesk", "hotline");
        assertThat(task(SIGN).getAssignee()).isEqualTo("hotline");
        assertThat(firstAsked()).isEqualTo("frontdesk");

        does("hotline", SIGN, "handoverSigned", "yes");

        assertThat(ended()).isTrue();
        assertThat(firstAsked()).isEqualTo("hotline");
        assertThat(inSearch()).isEqualTo("hotline");
        assertThat(mayReadAsFirstAsked("hotline")).isTrue();
        assertThat(lines()).anyMatch(line -> line.contains("frontdesk") && line.contains("hotline"));
        assertThat(told("frontdesk")).containsOnlyOnce("handover-signed");
    }

    @Test
    void theDutyStaysWithWhoeverAsksWhileNobodySigns() {
        complaint = handOver("frontdesk", "hotline");
        does("hotline", SIGN, "handoverSigned", "no", "declineReason", "明天起休假");

        assertThat(ended()).isTrue();
        assertThat(firstAsked()).isEqualTo("frontdesk");
        assertThat(told("frontdesk")).contains("handover-declined");
    }

    @Test
    void whoeverCameBackTakesTheCaseBack() {
        complaint = handOver("frontdesk", "hotline");
        does("hotline", SIGN, "handoverSigned", "yes");
        complaint = handOver("hotline", "frontdesk");
        does("frontdesk", SIGN, "handoverSigned", "yes");

        assertThat(firstAsked()).isEqualTo("frontdesk");
        assertThat(runtime.getVariable(filed.getId(), "firstAskedBy")).isEqualTo("frontdesk");
    }

    @Test
    void nobodyAnswersForACaseThatAnotherSignedFor() {
        complaint = handOver("frontdesk", "hotline");
        desk.as("supervisor", () -> {
            engineTasks.setAssignee(task(SIGN).getId(), "frontdesk2");
            return true;
        });
        does("frontdesk2", SIGN, "handoverSigned", "yes");

        assertThat(firstAsked()).isEqualTo("frontdesk2");
    }

    @Test
    void aSupervisorHandsOverWhatSomebodyAbsentWasAsked() {
        complaint = handOver("supervisor", "frontdesk2");
        does("frontdesk2", SIGN, "handoverSigned", "yes");

        assertThat(firstAsked()).isEqualTo("frontdesk2");
        assertThat(told("frontdesk")).contains("handover-signed");
        assertThat(told("supervisor")).contains("handover-signed");
    }

    @Test
    void nobodyElseHandsItOver() {
        assertThatThrownBy(() -> handOver("hotline", "hotline")).hasMessageContaining(number);
        assertThat(firstAsked()).isEqualTo("frontdesk");
    }

    @Test
    void whatNobodySignsForReachesTheSupervisor() {
        complaint = handOver("frontdesk", "hotline");
        pass(Duration.ofMinutes(61));

        assertThat(desk.groups(task(SIGN))).contains("customer-supervisor");
    }

    private ProcessInstance handOver(String by, String to) {
        return desk.start(by, "case-handover", Map.of("caseNumber", number, "takesOver", to, "openMatters", "等物业助理回复"));
    }

    private String firstAsked() {
        return cases.get(number).firstAskedBy();
    }

    private String inSearch() {
        return store.sql("select first_asked_by from case_search where case_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private boolean mayReadAsFirstAsked(String person) {
        return desk.as(
                person,
                () -> history.createHistoricProcessInstanceQuery()
                                .processInstanceId(filed.getId())
                                .count()
                        == 1);
    }

    private List<String> lines() {
        return journal.of(number).stream().map(JournalEntry::text).toList();
    }

    private List<String> told(String person) {
        return notifications.of(number).stream()
                .filter(told -> told.recipient().id().equals(person))
                .map(Notification::content)
                .map(Notification.Content::template)
                .toList();
    }
}
