package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** HOT-36, CMP-11, CMP-04: 24 hours, every day, one month. */
abstract class ClockCases extends ComplaintCase {

    @Test
    void noAnswerWithin24HoursIsEscalatedWhenFactsAreClear() {
        file();
        pass(Duration.ofHours(25));
        assertThat(entered("End_LateAnswerEscalated")).isTrue();
    }

    @Test
    void unclearFactsHave24HoursWithoutEscalation() {
        file("factsClear", "no");
        pass(Duration.ofHours(25));
        assertThat(entered("End_LateAnswerEscalated")).isFalse();
        assertThat(entered("End_AnswerNotYetPossible")).isTrue();
    }

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

    private void contact() {
        does(
                "frontdesk2",
                "Task_ContactCustomer",
                "contactMode",
                "phone",
                "contactProgress",
                "处理中",
                "contactAnswer",
                "好",
                "earlierAnswerWrong",
                "no");
    }

    @Test
    void aMissedContactIsEscalatedAndTheNextDayHasItsOwn() {
        file();
        reply();
        pass(Duration.ofHours(49));
        assertThat(entered("End_EscalateMissedContact")).isTrue();
        assertThat(desk.tasks(complaint, "Task_ContactCustomer")).hasSize(1);
    }

    @Test
    void oneMonthUnsolvedIsMajorAndTheGeneralManagers() {
        file();
        reply();
        assess();
        pass(Duration.ofDays(32));
        assertThat(record().caseClass()).isEqualTo("major");
        assertThat(desk.groups(task("Task_SolveGeneral"))).contains("general-manager");
        assertThat(desk.groups(task("Task_DirectUnsolved"))).contains("general-manager");
        does("gm", "Task_DirectUnsolved", "direction", "一周内解决");
        assertThat(entered("End_DirectionGiven")).isTrue();
        assertThat(record().firstAskedBy()).isEqualTo("frontdesk");
    }

    @Test
    void aSilentGeneralManagerIsEscalated() {
        file();
        pass(Duration.ofDays(33));
        assertThat(desk.groups(task("Task_DirectUnsolved"))).contains("csc");
    }

    @Test
    void theMonthPassesWithoutEffectForWhatIsInvalid() {
        file();
        reply();
        assess("assessment", "invalid");
        pass(Duration.ofDays(32));
        assertThat(entered("End_MonthWithoutEffect")).isTrue();
        assertThat(record().caseClass()).isEqualTo("general");
    }
}
