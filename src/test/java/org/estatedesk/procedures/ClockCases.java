package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HOT-36, CMP-04: 24 hours, one month. */
abstract class ClockCases extends ComplaintCase {

    @SuppressWarnings("ConstructorInjection") // JUnit's nested classes inherit these
    @Autowired
    private Journal journal;

    @SuppressWarnings("ConstructorInjection") // JUnit's nested classes inherit these
    @Autowired
    private Promises promises;

    @Test
    void noAnswerWithin24HoursIsEscalatedWhenFactsAreClear() {
        file();
        pass(Duration.ofHours(25));
        assertThat(entered("End_LateAnswerEscalated")).isTrue();
    }

    @Test
    void thePromiseOfAPhaseHasAnOwnerAndItsMessageNamesThePhase_CMP_24() {
        file();
        assertThat(owners("Deadline_Answer24h")).containsExactly("property-assistant");
        assertThat(owners("Start_MonthPassed")).containsExactly("office-director");
        pass(Duration.ofHours(25));
        assertThat(journal.of(record().caseNumber()))
                .extracting(JournalEntry::text)
                .anyMatch(text -> text.startsWith(says.told("customer-supervisor", late("Answer to customer"))));
        assertThat(owners("Deadline_Answer24h")).containsExactly("property-assistant");
    }

    private List<String> owners(String timer) {
        return promises.of(record().caseNumber()).stream()
                .filter(promise -> timer.equals(promise.drawn().timerId()))
                .flatMap(promise -> promise.groups().stream())
                .toList();
    }

    @Test
    void unclearFactsHave24HoursWithoutEscalation() {
        file("factsClear", "no");
        pass(Duration.ofHours(25));
        assertThat(entered("End_LateAnswerEscalated")).isFalse();
        assertThat(entered("End_AnswerNotYetPossible")).isTrue();
    }

    /** 000 three.12: a promise that was never given cannot be broken. */
    @Test
    void clause3_12_theLedgerBooksNoBreachOf24HoursWhileFactsAreUnclear() {
        file("factsClear", "no");
        pass(Duration.ofHours(25));
        assertThat(states("Deadline_Answer24h")).containsExactly(Promise.State.VOID);
    }

    @Test
    void clause3_12_whatBecomesClearAtTheAssessmentIsAnsweredWithin24HoursOfIt() {
        file("factsClear", "no");
        reply();
        pass(Duration.ofHours(3));
        assess("factsClear", "now");
        pass(Duration.ofHours(22));
        assertThat(states("Deadline_Answer24h")).containsExactly(Promise.State.OPEN);
        pass(Duration.ofHours(3));
        assertThat(states("Deadline_Answer24h")).containsExactly(Promise.State.LATE);
    }

    private List<Promise.State> states(String timer) {
        return promises.of(record().caseNumber()).stream()
                .filter(promise -> timer.equals(promise.drawn().timerId()))
                .map(Promise::state)
                .toList();
    }

    /** 001 4.3.1 c: what is not solved in a month. */
    @Test
    void theMonthLimitStopsWhenTheCustomerIsContent() {
        answered("yes");
        pass(Duration.ofDays(32));
        assertThat(entered("End_MonthWithoutEffect")).isTrue();
        assertThat(states("Start_MonthPassed")).containsExactly(Promise.State.VOID);
        assertThat(record().caseClass()).isEqualTo("general");
        assertThat(entered("Activity_HandToGeneralManager")).isFalse();
    }

    @Test
    void theGeneralManagerNeedNotDirectWhatIsSolved() {
        file();
        reply();
        assess();
        LocalDate today = LocalDate.now(DESK);
        // Longer than the four hours for which it is offered to dispose, whatever the length of the month.
        pass(Duration.ofDays(today.until(today.plusMonths(1), ChronoUnit.DAYS)).plusHours(25));
        assertThat(open()).contains("Task_DirectUnsolved");
        majorNoted();
        assertThat(journal.of(record().caseNumber()))
                .extracting(JournalEntry::text)
                .anyMatch(text -> text.contains(says.message("direct-unsolved", "caseNumber", record().caseNumber())))
                .noneMatch(text -> text.startsWith(says.told("general-manager", says.message("step-late"))));
        solve("assistant", "Task_SolveGeneral");
        answer("gm", "yes");
        assertThat(open()).containsExactly("Task_VisitCustomer");
    }

    @Test
    void whoWantsAnotherRoundIsNotContentAndTheMonthGoesOn() {
        answered("yes");
        visit("csadmin", "anotherRound", "yes", "apology", "非常抱歉");
        assertThat(variable("customerContent")).isEqualTo("no");
        pass(Duration.ofDays(32));
        assertThat(record().caseClass()).isEqualTo("major");
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
        assertThat(states("Start_MonthPassed")).containsExactly(Promise.State.VOID);
        assertThat(record().caseClass()).isEqualTo("general");
    }

    private String late(String phase) {
        return says.message("step-late", "stepName", says.drawn(phase), "caseNumber", record().caseNumber());
    }
}
