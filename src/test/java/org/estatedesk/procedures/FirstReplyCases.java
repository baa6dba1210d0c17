package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** CMP-10: the first reply within 15 minutes. */
abstract class FirstReplyCases extends ComplaintCase {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Promises promises;

    @Test
    void aReplyInTimeIsNobodysTrouble() {
        file();
        pass(Duration.ofMinutes(14));
        reply();
        assertThat(open()).containsExactly("Task_AssessComplaint", "Task_GiveNextWord");
        assertThat(entered("End_LateFirstReplyEscalated")).isFalse();
    }

    @Test
    void theFirstReplyIsDueFifteenMinutesAfterRegistration() {
        ClockUtil.setCurrentTime(ClockUtil.getCurrentTime());
        file();
        Duration left = Duration.between(
                task("Task_GiveFirstReply").getCreateTime().toInstant(),
                task("Task_GiveFirstReply").getDueDate().toInstant());
        assertThat(left).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aLateReplyRisesAndGivesTheSupervisorAStepOfHisOwn() {
        file();
        pass(Duration.ofMinutes(16));
        assertThat(open()).containsExactly("Task_GiveFirstReply");
        assertThat(task("Task_GiveFirstReply").getPriority()).isEqualTo(90);
        assertThat(desk.groups(task("Task_GiveFirstReply"))).contains("customer-supervisor", "front-desk");
        assertThat(acknowledgements()).hasSize(1);
        assertThat(desk.groups(acknowledgements().get(0))).containsExactly("customer-supervisor");
        reply();
        assertThat(open()).containsExactly("Task_AssessComplaint", "Task_GiveNextWord");
        assertThat(acknowledgements()).isEmpty();
    }

    @Test
    void theSupervisorMayActAndTheReplyStaysDue() {
        file();
        pass(Duration.ofMinutes(16));
        String own = acknowledgements().get(0).getId();
        desk.as("supervisor", () -> {
            engine.getTaskService().claim(own, "supervisor");
            engine.getFormService()
                    .submitTaskForm(own, values("acknowledgedHow", "reminded", "acknowledgement", "前台电话占线"));
            return own;
        });
        assertThat(acknowledgements()).isEmpty();
        assertThat(open()).containsExactly("Task_GiveFirstReply");
    }

    /** 003 反馈期限: the customer is told by when to hear more; by the table 24 hours, unless another time is agreed. */
    @Test
    void theFirstReplyPromisesTheNextWordWithin24Hours() {
        file();
        reply();
        assertThat(task("Task_GiveNextWord").getDueDate()).isCloseTo(hoursFromNow(24), 60_000);
        pass(Duration.ofHours(9));
        does("frontdesk", "Task_GiveNextWord", "nextWordMode", "phone", "nextWordTold", "明天上门", "nextWordAnswer", "好");
        assertThat(nextWord()).isEqualTo(Promise.State.KEPT);
    }

    @Test
    void theTimeToldWithTheFirstReplyIsThePromiseAndBreakingItIsEscalated() {
        file();
        replyUntil("2131-01-01T08:00+08:00", "too far");
        replyUntil(written(hoursFromNow(4)), null);
        pass(Duration.ofHours(4).plusMinutes(1));
        assertThat(nextWord()).isEqualTo(Promise.State.LATE);
        assertThat(entered("End_LateNextWordEscalated")).isTrue();
    }

    @Test
    void theAnswerIsTheNextWordWhenItComesBefore() {
        answered("yes");
        assertThat(entered("End_NextWordNotNeeded")).isTrue();
        assertThat(open()).containsExactly("Task_VisitCustomer");
    }

    /** 000 二.2(3) 首问责任: whoever was asked first looks after it, whatever the post. */
    @Test
    void whoeverRegisteredItMayGiveTheFirstReply() {
        for (String person : List.of("assistant", "csadmin", "dispatcher", "supervisor")) {
            firstAsked = person;
            file();
            does(person, "Task_GiveFirstReply", "firstReply", "今天上门", "firstReplyMode", "phone");
            assertThat(open()).contains("Task_AssessComplaint");
        }
    }

    private void replyUntil(String nextWordAt, String refusal) {
        ThrowingCallable reply = () -> does(
                "frontdesk",
                "Task_GiveFirstReply",
                "firstReply",
                "今天上门",
                "firstReplyMode",
                "phone",
                "nextWordAt",
                nextWordAt);
        if (refusal == null) {
            assertThatCode(reply).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(reply).hasMessageContaining(refusal);
            engine.getTaskService().setAssignee(task("Task_GiveFirstReply").getId(), null);
        }
    }

    private static Date hoursFromNow(int hours) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(hours)));
    }

    private static String written(Date moment) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx")
                .format(moment.toInstant().atOffset(ZoneOffset.ofHours(8)));
    }

    private Promise.State nextWord() {
        return promises.of(record().caseNumber()).stream()
                .filter(promise -> promise.drawn().timerId().equals("Deadline_NextWord"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<Task> acknowledgements() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey((String) variable("caseNumber"))
                .taskDefinitionKey("Task_AcknowledgeLateStep")
                .list();
    }
}
