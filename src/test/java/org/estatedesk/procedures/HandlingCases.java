package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** CMP-07, CMP-08, CMP-15..17, CMP-24: handling by class, help, promised dates, the next authority. */
abstract class HandlingCases extends ComplaintCase {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Promises promises;

    @Autowired
    private Journal journal;

    @Test
    void aGeneralComplaintIsSolvedAnsweredVisitedAndClosed() {
        answered("yes");
        visit("csadmin");
        BpmnAwareTests.init(engine);
        BpmnAwareTests.assertThat(complaint)
                .hasPassedInOrder(
                        "Start_ComplaintReceived",
                        "Activity_OpenCase",
                        "Activity_ClassifyComplaint",
                        "Task_GiveFirstReply",
                        "Task_AssessComplaint",
                        "Task_SolveGeneral",
                        "Task_AnswerCustomer",
                        "Task_VisitCustomer",
                        "Activity_CloseCase",
                        "End_ComplaintClosed")
                .hasNotPassed("Phase_Redress", "End_LateFirstReplyEscalated")
                .isEnded();
        assertThat(record().status()).isEqualTo(ServiceCase.Status.CLOSED);
        assertThat(record().outcome()).isEqualTo("solved");
    }

    @Test
    void theDepartmentComplainedAboutAssists() {
        file();
        reply();
        assess("helpNeeded", "yes", "department", "engineering");
        pass(Duration.ofHours(25));
        assertThat(desk.groups(task("Task_AssistWithFacts"))).contains("office-director");
        does("department", "Task_AssistWithFacts", "departmentFindings", "水泵故障");
        assertThat(open()).contains("Task_SolveGeneral");
    }

    /** 003 按约定期限: no promise beyond the table's maximum. */
    @Test
    void aPromisedDateFarAheadIsRefused() {
        file();
        reply();
        assess();
        assertThatThrownBy(() -> solve(
                        "assistant",
                        "Task_SolveGeneral",
                        "solutionDecision",
                        "promised",
                        "promisedReplyAt",
                        "2099-01-01T10:00+08:00",
                        "promiseAgreed",
                        "yes"))
                .hasMessageContaining("too far ahead");
    }

    @Test
    void aPromisedDateIsTheDeadline() {
        promised();
        assertThat(task("Task_KeepPromise").getDueDate().toInstant()).isEqualTo(promise.toInstant());
        does("assistant", "Task_KeepPromise", "promiseResult", "已修好");
        assertThat(open()).containsExactly("Task_AnswerCustomer", "Task_GiveNextWord");
    }

    @Test
    void aBrokenPromiseIsToldToTheSuperiorAtOnce() {
        promised();
        pass(Duration.ofHours(21));
        assertThat(desk.groups(task("Task_KeepPromise"))).contains("office-director");
        assertThat(entered("End_EscalateBrokenPromise")).isTrue();
    }

    /** 003 不能解決的,應立即向上級…反映: said before it lapses, agreed anew; the ledger keeps both. */
    @Test
    void aPromiseThatCannotBeKeptIsAgreedAnewAndTheSuperiorIsTold() {
        promised();
        OffsetDateTime second = promise.plusDays(2);
        var all = values("promiseOutlook", "cannot", "promiseObstacle", "配件缺货。", "promiseAgreed", "yes");
        all.put("promisedReplyAt", second.toString());
        desk.complete(complaint, "assistant", "Task_KeepPromise", all);
        assertThat(task("Task_KeepPromise").getDueDate().toInstant()).isEqualTo(second.toInstant());
        assertThat(journal.of(record().caseNumber()))
                .extracting(JournalEntry::text)
                .anyMatch(text -> text.startsWith(says.told("office-director", says.message("promise-moved")))
                        && text.contains("配件缺货。"));
        assertThat(given()).containsExactly(Promise.State.VOID, Promise.State.OPEN);
        pass(Duration.ofHours(21));
        assertThat(entered("End_EscalateBrokenPromise")).isFalse();
        does("assistant", "Task_KeepPromise", "promiseResult", "已修好");
        assertThat(given()).containsExactly(Promise.State.VOID, Promise.State.KEPT);
    }

    private List<Promise.State> given() {
        return promises.of(record().caseNumber()).stream()
                .filter(one -> one.drawn().timerId().equals("Deadline_PromisedDate"))
                .map(Promise::state)
                .toList();
    }

    private OffsetDateTime promise;

    private void promised() {
        file();
        reply();
        assess();
        promise = ClockUtil.getCurrentTime()
                .toInstant()
                .atOffset(ZoneOffset.ofHours(8))
                .plusHours(20)
                .truncatedTo(ChronoUnit.MINUTES);
        Object[] agreed = {"solutionDecision", "promised", "promisedReplyAt", promise.toString(), "promiseAgreed", "yes"
        };
        solve("assistant", "Task_SolveGeneral", agreed);
    }

    @Test
    void whatIsBeyondTheAssistantClimbsToTheGeneralManager() {
        file();
        reply();
        assess();
        beyond("assistant", "Task_SolveGeneral");
        beyond("director", "Task_SolveImportant");
        assertThat(entered("Activity_ReportMajor")).isTrue();
        majorNoted();
        does("supervisor", "Task_DisposePreliminarily", "preliminaryDisposition", "先停工");
        solve("gm", "Task_SolveMajor");
        answer("gm", "yes");
        assertThat(record().caseClass()).isEqualTo("major");
        assertThat(open()).containsExactly("Task_VisitCustomer");
    }

    private void beyond(String person, String step) {
        does(person, step, "solutionDecision", "beyond", "cause", "权限不足", "escalationReason", "需要预算");
    }

    /** A1: two, three or ten days from registration, not from the moment at which somebody gets the complaint. */
    @Test
    void theTimeToSolveCountsFromRegistration() {
        Instant registered = ClockUtil.getCurrentTime().toInstant().truncatedTo(ChronoUnit.SECONDS);
        file();
        reply();
        pass(Duration.ofHours(20));
        assess();
        assertThat(task("Task_SolveGeneral").getDueDate()).isEqualTo(Date.from(registered.plus(Duration.ofDays(2))));
        beyond("assistant", "Task_SolveGeneral");
        assertThat(task("Task_SolveImportant").getDueDate()).isEqualTo(Date.from(registered.plus(Duration.ofDays(3))));
        beyond("director", "Task_SolveImportant");
        assertThat(task("Task_SolveMajor").getDueDate()).isEqualTo(Date.from(registered.plus(Duration.ofDays(10))));
    }

    @Test
    void lateSolutionsGoOneStepUp() {
        file();
        reply();
        assess();
        pass(Duration.ofHours(49));
        assertThat(desk.groups(task("Task_SolveGeneral"))).contains("office-director");
        beyond("assistant", "Task_SolveGeneral");
        pass(Duration.ofHours(73));
        assertThat(desk.groups(task("Task_SolveImportant"))).contains("general-manager");
        beyond("director", "Task_SolveImportant");
        pass(Duration.ofDays(11));
        assertThat(desk.groups(task("Task_SolveMajor"))).contains("csc");
        solve("gm", "Task_SolveMajor");
        pass(Duration.ofHours(5));
        assertThat(desk.groups(task("Task_AnswerCustomer"))).contains("csc");
    }
}
