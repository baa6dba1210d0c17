package org.estatedesk.procedures.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.notifications.Notification;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SCR-05, HOT-26: what takes longer than twenty seconds is called back, and the promised time is the timer. */
@DeskTest
class CallBackTest {

    private static final String OWN = "Task_CallBack";
    private static final String DESK = "Task_CallBackForDesk";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx");

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    Promises promises;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient store;

    private ProcessInstance promise;
    private String number;

    @AfterEach
    void clearAway() {
        ClockUtil.reset();
        engine.getRuntimeService()
                .deleteProcessInstancesIfExists(List.of(promise.getId()), "test over", false, false, false);
        store.sql("delete from contact where case_number = ?").param(number).update();
    }

    @Test
    void scr05_whoeverPromisedCallsBackWithinTheUsualTenMinutes() {
        promise(Map.of());
        assertThat(number).startsWith("CBK-");
        assertThat(desk.task(promise, OWN).getAssignee()).isEqualTo("hotline");
        assertThat(desk.task(promise, OWN).getDueDate())
                .isBetween(in(Duration.ofMinutes(8)), in(Duration.ofMinutes(11)));

        desk.complete(promise, "hotline", OWN, reached());

        assertThat(cases.get(number).outcome()).isEqualTo("reached");
        assertThat(states()).containsExactly(Promise.State.KEPT);
    }

    @Test
    void hot26_theTimeAgreedWithTheCustomerIsTheTimer() {
        OffsetDateTime agreed = OffsetDateTime.now().plusHours(3).truncatedTo(ChronoUnit.MINUTES);
        promise(Map.of("callBackAt", WRITTEN.format(agreed)));
        assertThat(desk.task(promise, OWN).getDueDate().toInstant()).isEqualTo(agreed.toInstant());
    }

    @Test
    void hot26_aBrokenPromiseIsToldAndGoesToTheWholeDesk() {
        promise(Map.of());
        desk.pass(promise, Duration.ofMinutes(11));

        assertThat(desk.open(promise)).containsExactly(DESK);
        assertThat(desk.groups(desk.task(promise, DESK))).contains("hotline-agent", "front-desk");
        assertThat(states()).contains(Promise.State.LATE);
        assertThat(told()).contains("step-late");
        desk.pass(promise, Duration.ofMinutes(6));
        assertThat(desk.groups(desk.task(promise, DESK))).contains("customer-supervisor");

        desk.complete(promise, "frontdesk", DESK, reached());
        assertThat(cases.get(number).outcome()).isEqualTo("reached");
    }

    @Test
    void hot26_threeTriesAreAResultAndTheCustomerIsTold() {
        promise(Map.of());
        desk.complete(promise, "hotline", OWN, notReached(true));
        desk.complete(promise, "frontdesk", DESK, notReached(true));
        assertThat(told()).doesNotContain("call-back-not-reached");
        desk.complete(promise, "hotline", DESK, notReached(false));

        assertThat(cases.get(number).outcome()).isEqualTo("not-reached");
        assertThat(told()).contains("call-back-not-reached");
        assertThat(store.sql("select count(*) from contact where case_number = ? and not came_in")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void hot26_nobodyTriesAgainWithoutSayingWhen() {
        promise(Map.of());
        assertThatThrownBy(() -> desk.complete(promise, "hotline", OWN, notReached(false)));
    }

    @Test
    void hot10_aPromiseAboutACaseBelongsToItAndLeavesItOpen() {
        promise(Map.of());
        ProcessInstance about = promise;
        String known = number;
        try {
            promise(Map.of("caseNumber", known));
            assertThat(number).isEqualTo(known);
            desk.complete(promise, "hotline", OWN, reached());
            assertThat(cases.get(known).isOpen()).isTrue();
            assertThat(journal.of(known)).extracting(JournalEntry::text).anyMatch(line -> line.contains("call-back"));
        } finally {
            engine.getRuntimeService().deleteProcessInstance(about.getId(), "test over");
        }
    }

    private void promise(Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(
                Map.of("customerName", "王小明", "customerPhone", "13800138000", "callBackAbout", "停车证何时办好"));
        form.put("channel", "hotline");
        form.putAll(more);
        promise = desk.start("hotline", "call-back", form);
        number = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(promise.getId())
                .singleResult()
                .getBusinessKey();
    }

    private static Map<String, Object> reached() {
        return Map.of("callBackResult", "reached", "callBackAnswer", "已告知", "callSeconds", 95);
    }

    private static Map<String, Object> notReached(boolean again) {
        Map<String, Object> answers = new HashMap<>(Map.of("callBackResult", "not-reached"));
        if (again) {
            answers.put("callBackAt", WRITTEN.format(OffsetDateTime.now().plusMinutes(20)));
        }
        return answers;
    }

    private static Date in(Duration time) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(time));
    }

    private List<Promise.State> states() {
        return promises.of(number).stream().map(Promise::state).toList();
    }

    private List<String> told() {
        return notifications.of(number).stream()
                .map(Notification::content)
                .map(Notification.Content::template)
                .toList();
    }
}
