package org.estatedesk.procedures.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TKT-07, A14: 35 minutes of working time; longer needs a reason and a call before it lapses. The desk is open 8 to 20. */
abstract class WorkingTimeCases extends TicketCase {

    @ParameterizedTest
    @CsvSource({
        // the same day; across closing time; before opening
        "2026-12-01T10:00+08:00, 2026-12-01T10:35+08:00",
        "2026-12-01T19:50+08:00, 2026-12-02T08:25+08:00",
        "2026-12-01T06:00+08:00, 2026-12-01T08:35+08:00",
        // across the National Day holiday; within it
        "2026-09-30T19:50+08:00, 2026-10-08T08:25+08:00",
        "2026-10-03T12:00+08:00, 2026-10-08T08:35+08:00",
        // to, and on, the make-up Saturday after it
        "2026-10-09T19:50+08:00, 2026-10-10T08:25+08:00",
        "2026-10-10T10:00+08:00, 2026-10-10T10:35+08:00"
    })
    void thirtyFiveMinutesCountWhileTheDeskIsStaffed(String asked, String due) {
        standAt(asked);
        ask();
        assertThat(due("Deadline_Answer35Min").toInstant())
                .isEqualTo(OffsetDateTime.parse(due).toInstant());
    }

    @Test
    void anAnswerInTimeIsNobodysTrouble() {
        ask();
        pass(Duration.ofMinutes(10));
        offer();
        pass(Duration.ofMinutes(10));
        agreed();
        pass(Duration.ofMinutes(20));
        assertThat(open()).containsExactly("Task_OrderByTelephone");
        assertThat(entered("Phase_LateAnswer")).isFalse();
    }

    @Test
    void aLateAnswerIsToldAndGetsItsReason() {
        ask();
        pass(Duration.ofMinutes(36));
        assertThat(open()).containsExactly("Task_ExplainLateness", "Task_LookUpTickets");
        assertThat(desk.groups(task("Task_LookUpTickets"))).contains("customer-supervisor", "front-desk");
        assertThat(told()).anyMatch(line -> line.contains("we have not answered your ticket request"));
        does("frontdesk", "Task_LookUpTickets", "lookUpResult", "withdrawn", "lookUpNote", "等太久");
        assertThat(record().outcome()).isEqualTo("cancelled");
        assertThat(ended()).as("without its reason").isFalse();
        does("supervisor", "Task_ExplainLateness", "latenessReason", "订票中心占线", "latenessDone", "已致歉");
        assertThat(ended()).isTrue();
    }

    @Test
    void whoTellsTheCustomerInTimeMovesTheDeadline() {
        ask();
        pass(Duration.ofMinutes(15));
        longer("agreed", "newAnswerAt", "2026-12-01T11:30+08:00");
        assertThat(open()).containsExactly("Task_LookUpTickets");
        assertThat(due("Deadline_Answer35Min").toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-12-01T11:30+08:00").toInstant());
        pass(Duration.ofMinutes(60));
        assertThat(entered("Phase_LateAnswer")).isFalse();
        pass(Duration.ofMinutes(20));
        assertThat(entered("Phase_LateAnswer")).isTrue();
        assertThat(told()).anyMatch(line -> line.contains("订票中心要下午才能确认"));
    }

    /** 003 反馈期限: no further ahead than the table says. */
    @Test
    void anAnswerIsNotPromisedForYearsAhead() {
        ask();
        assertThatThrownBy(() -> longer("agreed", "newAnswerAt", "2099-01-01T11:30+08:00"))
                .hasMessageContaining("too far ahead");
        assertThat(open()).containsExactly("Task_TellItTakesLonger");
    }

    @Test
    void whoDoesNotWantToWaitCancels() {
        ask();
        longer("withdrawn");
        assertThat(ended()).isTrue();
        assertThat(record().outcome()).isEqualTo("cancelled");
    }

    @Test
    void theAgreedTimeIsTheLookUpsToo() {
        ask();
        pass(Duration.ofMinutes(15));
        longer("agreed", "newAnswerAt", "2026-12-02T15:00+08:00");
        assertThat(due("Deadline_LookUp20Min").toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-12-02T15:00+08:00").toInstant());
        pass(Duration.ofHours(28));
        assertThat(entered("End_EscalateLateLookUp")).isFalse();
        pass(Duration.ofHours(1));
        assertThat(entered("End_EscalateLateLookUp")).isTrue();
    }

    @Test
    void anotherLookUpHasItsOwnTwentyMinutes() {
        ask();
        longer("agreed", "newAnswerAt", "2026-12-01T10:30+08:00");
        offer();
        pass(Duration.ofMinutes(25));
        present("another", "anotherWish", "晚上的航班");
        assertThat(due("Deadline_LookUp20Min").toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-12-01T10:45+08:00").toInstant());
    }

    @Test
    void whoeverAgreesToWaitIsToldUntilWhen() {
        ask();
        assertThatThrownBy(() -> longer("agreed")).hasMessageContaining("Answer promised for");
    }

    private void longer(String answer, Object... more) {
        lookUp("longer");
        Map<String, Object> form = values("longerReason", "订票中心要下午才能确认", "toldMode", "phone");
        form.putAll(values("longerAnswer", answer));
        form.putAll(values(more));
        desk.complete(request, "frontdesk", "Task_TellItTakesLonger", form);
        settle();
    }
}
