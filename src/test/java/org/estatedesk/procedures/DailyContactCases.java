package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

/** CMP-11, A5: a word every day, from the day after registration until the customer is content. */
abstract class DailyContactCases extends ComplaintCase {

    @Test
    void theCustomerIsContactedEveryDay() {
        file();
        reply();
        pass(Duration.ofHours(25));
        contact();
        pass(Duration.ofHours(24));
        contact();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(complaint.getId())
                        .activityId("End_CustomerContacted")
                        .count())
                .isEqualTo(2);
    }

    private void contact(Object... more) {
        var form = values("contactMode", "phone", "contactProgress", "处理中", "contactAnswer", "好");
        form.put("earlierAnswerWrong", "no");
        form.putAll(values(more));
        desk.complete(complaint, "frontdesk2", "Task_ContactCustomer", form);
    }

    /** A20: the customer may set another rhythm, which is the promise then. */
    @Test
    void whoAgreesToAnotherRhythmHearsEverySecondDay() {
        ClockUtil.setCurrentTime(Date.from(at(20, "09:30")));
        file();
        reply();
        passUntil(at(21, "09:00"));
        contact("contactRhythm", "second-day");
        passUntil(at(22, "20:00"));
        assertThat(open()).doesNotContain("Task_ContactCustomer");
        passUntil(at(23, "09:00"));
        assertThat(task("Task_ContactCustomer").getDueDate()).isEqualTo(Date.from(at(23, "18:00")));
        passUntil(at(24, "09:00"));
        assertThat(entered("End_EscalateMissedContact")).isTrue();
        contact("contactRhythm", "week");
        passUntil(at(30, "20:00"));
        assertThat(open()).doesNotContain("Task_ContactCustomer");
        passUntil(at(30, "23:59").plus(Duration.ofHours(9)));
        assertThat(open()).contains("Task_ContactCustomer");
    }

    /** 001 4.5.4: every day; the hour stands in the table. */
    @Test
    void fromTheDayAfterRegistrationNoDayPassesWithoutAWordOrABrokenPromise() {
        ClockUtil.setCurrentTime(Date.from(at(23, "09:30")));
        file();
        reply();
        passUntil(at(23, "23:59"));
        assertThat(open()).doesNotContain("Task_ContactCustomer");
        passUntil(at(24, "00:01"));
        assertThat(task("Task_ContactCustomer").getDueDate()).isEqualTo(Date.from(at(24, "18:00")));
        contact();
        passUntil(at(25, "17:59"));
        assertThat(open()).contains("Task_ContactCustomer");
        assertThat(entered("End_EscalateMissedContact")).isFalse();
        passUntil(at(25, "18:00"));
        assertThat(entered("End_EscalateMissedContact")).isTrue();
        passUntil(at(26, "12:00"));
        assertThat(task("Task_ContactCustomer").getDueDate()).isEqualTo(Date.from(at(26, "18:00")));
    }

    private static Instant at(int day, String hour) {
        return OffsetDateTime.parse("2026-11-" + day + "T" + hour + ":00+08:00").toInstant();
    }

    private void passUntil(Instant moment) {
        pass(Duration.between(ClockUtil.getCurrentTime().toInstant(), moment));
    }

    /** 001 4.5.4: until it is handled; who is content waits for the return visit only. */
    @Test
    void whoIsContentHearsNothingEveryDay() {
        answered("yes");
        pass(Duration.ofHours(47));
        assertThat(entered("End_NoWordNeeded")).isTrue();
        assertThat(open()).containsExactly("Task_VisitCustomer");
    }

    @Test
    void theAnswerThatContentsTheCustomerIsTheWordOfThatDay() {
        file();
        reply();
        assess();
        pass(Duration.ofHours(25));
        solve("assistant", "Task_SolveGeneral");
        assertThat(open()).contains("Task_ContactCustomer");
        answer("assistant", "yes");
        assertThat(open()).containsExactly("Task_VisitCustomer");
    }

    @Test
    void aMissedContactIsEscalatedAndTheNextDayHasItsOwn() {
        file();
        reply();
        pass(Duration.ofHours(49));
        assertThat(entered("End_EscalateMissedContact")).isTrue();
        assertThat(desk.tasks(complaint, "Task_ContactCustomer")).hasSize(1);
    }
}
