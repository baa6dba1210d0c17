package org.estatedesk.procedures.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.notifications.Notification;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.NodeCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each path and each deadline of the drawing, on the real PostgreSQL; the clock is moved, never slept. */
@DeskTest
class ConsultationTest extends ConsultationCase {

    @Autowired
    Promises promises;

    @Autowired
    Notifications notifications;

    @Test
    void hot07_whatCanBeAnsweredAtOnceIsAnsweredWithTheFirstForm() {
        ask("answerNow", "yes", "answer", "周一至周五九点到五点", "understood", "yes");
        assertClosed("answered");
    }

    @Test
    void con16_whoIsWrongHereGetsTheRightNumber() {
        ask("answerNow", "number", "numberGiven", "酒店预订部 021-5555 0102");
        assertClosed("referred");
    }

    @Test
    void con05_nobodyIsAnsweredWithoutAnAnswer() {
        assertThatThrownBy(() -> ask("answerNow", "yes", "understood", "yes"))
                .hasMessageContaining("What was answered?");
    }

    /** CON-09, CON-10, CON-14. */
    @Test
    void con14_whoIsPutOffHearsReasonAnswererAndTime() {
        assertThatThrownBy(() -> ask("answerNow", "later", "answerBy", "department", "agreed", "usual"))
                .hasMessageContaining("Why not at once?")
                .hasMessageContaining("by when?");
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, PT10M, customer-supervisor",
        "department, PT4H, department-head",
        "company, PT4H, office-director"
    })
    void a2_theClockIsThatOfWhoeverAnswers(String answerBy, Duration within, String group) {
        putOff(answerBy);
        assertThat(desk.groups(task(FIND))).contains(group);
        assertThat(due("Deadline_AgreedTime")).isEqualTo(asked.plus(within));
    }

    @Test
    void con04_theSupervisorIsAskedAndTheDeskReplies() {
        putOff("supervisor");
        finds("supervisor", "desk", "answer", "每月五号前缴费");
        reply("understood");
        assertClosed("answered");
    }

    @Test
    void con02_theSupervisorRepliesInWriting() {
        putOff("supervisor", "questionMode", "written", "channel", "letter", "writtenReply", true);
        finds("supervisor", "told", "answer", "每月五号前缴费", "answerMode", "writing", "understood", "yes");
        assertClosed("answered");
    }

    /** CON-09: the tenant is told beforehand who answers; the clock follows what was told. */
    @Test
    void con09_aSpecialistQuestionGoesOnToTheDepartment() {
        putOff("supervisor");
        pass(Duration.ofMinutes(4));
        assertThatThrownBy(() -> finds("supervisor", "pass", "answerBy", "department", "agreed", "usual"))
                .hasMessageContaining("Why?")
                .hasMessageContaining("Was the customer told");
        finds(
                "supervisor",
                "pass",
                "answerBy",
                "department",
                "agreed",
                "usual",
                "passReason",
                "电梯技术问题",
                "toldBeforehand",
                "yes");
        assertThat(desk.groups(task(FIND))).contains("department-head");
        assertThat(due("Deadline_AgreedTime")).isEqualTo(asked.plus(Duration.ofMinutes(4 + 240)));
        finds("department", "told", "answer", "已年检", "answerMode", "phone", "understood", "yes");
        assertClosed("answered");
    }

    @Test
    void con06_companySecretsGoToTheSupervisorAlone() {
        ask(later("answerNow", "secret"));
        assertThat(desk.groups(task(FIND))).containsExactly("customer-supervisor");
        assertThatThrownBy(() -> ask(later("answerNow", "secret", "answer", "公司明年收购")))
                .hasMessageContaining("What was answered?");
    }

    @Test
    void con15_aFurtherQuestionIsAnsweredAsWell() {
        putOff("supervisor");
        finds("supervisor", "desk", "answer", "每月五号前缴费");
        reply("more", "furtherQuestion", "能刷卡吗？", "agreed", "usual");
        assertThat(open()).containsExactly(FIND);
        finds("supervisor", "desk", "answer", "可以刷卡");
        reply("understood");
        assertThat(variable("answer")).isEqualTo("可以刷卡");
        assertClosed("answered");
    }

    @Test
    void hot26_theTimeAgreedWithTheCustomerIsTheClock() {
        ask(later("answerBy", "department", "agreed", "own", "answerAt", at(Duration.ofHours(30))));
        assertThat(due("Deadline_AgreedTime")).isEqualTo(asked.plus(Duration.ofHours(30)));
        assertThat(due("Deadline_FindAnswer")).isEqualTo(asked.plus(Duration.ofHours(30)));
        pass(Duration.ofHours(31));
        assertThat(desk.groups(task(FIND))).contains("customer-supervisor");
        assertThat(promises.of(number()))
                .filteredOn(promise -> promise.drawn().timerId().equals("Deadline_AgreedTime"))
                .extracting(Promise::state)
                .containsExactly(Promise.State.LATE);
        assertThat(notifications.of(number()))
                .extracting(Notification::content)
                .extracting(Notification.Content::template)
                .contains("customer-consultation-late");
    }

    @Test
    void hot26_noTimeBeyondTheTablesIsAgreed() {
        ask(later("agreed", "own", "answerAt", at(Duration.ofHours(73))));
        assertThat(open()).containsExactly(EARLIER);
        assertThatThrownBy(() -> earlier(Duration.ofHours(74))).hasMessageContaining("Earlier time");
        pass(Duration.ofMinutes(11));
        assertThat(desk.groups(task(EARLIER))).contains("customer-supervisor");
        earlier(Duration.ofHours(2));
        assertThat(due("Deadline_AgreedTime")).isEqualTo(asked.plus(Duration.ofHours(2)));
    }

    @Test
    void con10_whatWasFoundReachesTheCustomerWithinTenMinutes() {
        putOff("company");
        finds("director", "desk", "answer", "物业费按面积计算");
        pass(Duration.ofMinutes(11));
        assertThat(desk.groups(task("Task_ReplyToCustomer"))).contains("customer-supervisor");
    }

    @AfterAll
    static void everyNodeWasEntered(@Autowired ProcessEngine engine) {
        NodeCoverage coverage = NodeCoverage.of(engine, "consultation");
        coverage.report();
        assertThat(coverage.missed()).isEmpty();
    }

    private void assertClosed(String outcome) {
        assertThat(ended()).as("ended, open: " + open()).isTrue();
        ServiceCase record = cases.get(number());
        assertThat(record.status()).isEqualTo(ServiceCase.Status.CLOSED);
        assertThat(record.outcome()).isEqualTo(outcome);
    }
}
