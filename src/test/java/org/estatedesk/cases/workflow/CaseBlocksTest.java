package org.estatedesk.cases.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.ServiceCase.Status;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class CaseBlocksTest {

    @Autowired
    TestDrawings desk;

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    RuntimeService runtime;

    private final String unit = "unit " + UUID.randomUUID();

    @BeforeEach
    void draw() {
        desk.draw("cases/test-case.bpmn", "cases/test-class.dmn");
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void openCaseSavesTheFormAndTellsTheDrawingWhatItNeeds() {
        desk.standAt(Instant.parse("2026-03-01T01:00:00Z"));
        ProcessInstance run = start(Map.of("occurredAt", "2026-02-28T20:00:00+08:00"));
        ServiceCase opened = caseOf(run);
        assertThat(opened.status()).isEqualTo(Status.OPEN);
        assertThat(opened.contact().customerName()).isEqualTo("李女士");
        assertThat(opened.processInstanceId()).isEqualTo(run.getId());
        assertThat(opened.occurredAt()).isEqualTo("2026-02-28T12:00:00Z");
        assertThat(runtime.getVariables(run.getId()))
                .containsEntry("caseNumber", opened.caseNumber())
                .containsEntry("repeats", 1)
                .containsEntry("unsolvedDays", 0)
                .containsEntry("firstAskedBy", "system")
                .containsEntry("registeredAt", "2026-03-01T09:00:00+08:00");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(opened.caseNumber())
                        .singleResult()
                        .getId())
                .isEqualTo(run.getId());
    }

    @Test
    void whoeverTypesIsTheFirstAskedPersonAndAProgramMayNameOne() {
        desk.as(
                "frontdesk",
                () -> assertThat(
                                caseOf(start(Map.of("firstAskedBy", "hotline"))).firstAskedBy())
                        .isEqualTo("frontdesk"));
        assertThat(caseOf(start(Map.of("firstAskedBy", "hotline"))).firstAskedBy())
                .isEqualTo("hotline");
    }

    @Test
    void theTableDecidesByTheRepeatsAndTheRecordFollows() {
        assertThat(caseOf(start(Map.of())).caseClass()).isEqualTo("general");
        start(Map.of());
        ServiceCase third = caseOf(start(Map.of()));
        assertThat(third.caseClass()).isEqualTo("major");
        assertThat(third.classClause()).isEqualTo("raised many times (CMP-02)");
    }

    @Test
    void theRecordFollowsAClassThatAStepDecides() {
        ProcessInstance run = start(Map.of());
        runtime.setVariables(run.getId(), Map.of("caseClass", "important", "classClause", "with fault (CMP-05)"));
        ServiceCase before = caseOf(run);
        desk.complete(desk.step(run, "Task_Handle"));
        assertThat(cases.get(before.caseNumber()).caseClass()).isEqualTo("important");
        assertThat(lines(before)).contains("Class: general -> important, with fault (CMP-05)");
    }

    @Test
    void theJournalTellsTheWholeStoryInOrder() {
        ProcessInstance run = start(Map.of("how", "step"));
        ServiceCase opened = caseOf(run);
        desk.as("frontdesk", () -> desk.claim(desk.step(run, "Task_Handle"), "frontdesk"));
        desk.as("frontdesk", () -> desk.claim(desk.step(run, "Task_Handle"), null));
        desk.as("supervisor", () -> desk.claim(desk.step(run, "Task_Handle"), "frontdesk2"));
        desk.fire(run, "Deadline_Handle");
        desk.as("frontdesk2", () -> desk.complete(desk.step(run, "Task_Handle")));
        assertThat(journal.of(opened.caseNumber()).stream()
                        .map(line -> line.entryNo() + " " + line.actor() + ", "
                                + line.step().stepName() + ": " + line.text()))
                .containsExactly(
                        "1 system, Open case: Registered; first asked: system",
                        "2 system, Classify: Class: - -> general, easily solved (CMP-06)",
                        "3 frontdesk, Handle complaint: Taken up by frontdesk",
                        "4 frontdesk, Handle complaint: Given back to the group",
                        "5 supervisor, Handle complaint: Given to frontdesk2",
                        "6 system, 15 minutes to handle: Deadline passed: 15 minutes to handle",
                        "7 system, Record: Late for 李女士",
                        "8 frontdesk2, Handle complaint: Completed",
                        "9 frontdesk2, Handle complaint: Handled for 李女士",
                        "10 frontdesk2, Close case: Case closed: solved",
                        "11 frontdesk2, Closed: Process ended");
    }

    @Test
    void anEntryKnowsItsDrawingAndWhenItHappened() {
        ServiceCase opened = caseOf(start(Map.of("occurredAt", "2026-02-28T20:00:00+08:00")));
        JournalEntry first = journal.of(opened.caseNumber()).get(0);
        assertThat(first.occurredAt()).isEqualTo("2026-02-28T12:00:00Z");
        assertThat(first.recordedAt()).isEqualTo(opened.registeredAt());
        assertThat(first.step().stepId()).isEqualTo("Activity_OpenCase");
        assertThat(first.step().processKey()).isEqualTo("test-case");
        assertThat(first.step().processVersion()).isPositive();
    }

    @Test
    void aListenerClosesTheCaseAsWell() {
        ProcessInstance run = start(Map.of("how", "listener", "outcome", "rejected"));
        ServiceCase opened = caseOf(run);
        desk.complete(desk.step(run, "Task_Handle"));
        assertThat(cases.get(opened.caseNumber()).status()).isEqualTo(Status.CLOSED);
        assertThat(cases.get(opened.caseNumber()).outcome()).isEqualTo("rejected");
    }

    @Test
    void aCaseThatNoStepClosedIsEndedWithItsProcess() {
        ProcessInstance run = start(Map.of());
        ServiceCase opened = caseOf(run);
        desk.complete(desk.step(run, "Task_Handle"));
        assertEnded(opened, Kind.PROCESS_ENDED);
    }

    @Test
    void aCaseIsEndedWhenItsProcessIsCancelled() {
        ProcessInstance run = start(Map.of());
        ServiceCase opened = caseOf(run);
        desk.as("demo", () -> runtime.deleteProcessInstance(run.getId(), "entered by mistake", true));
        assertEnded(opened, Kind.PROCESS_CANCELLED);
        assertThat(journal.of(opened.caseNumber()))
                .last()
                .extracting(JournalEntry::actor)
                .isEqualTo("demo");
    }

    @Test
    void aCaseIsEndedWhenItsDrawingIsTakenAwayWithAllItsRuns() {
        ServiceCase opened = caseOf(start(Map.of()));
        desk.clear();
        assertEnded(opened, Kind.PROCESS_CANCELLED);
    }

    @Test
    void aFailureLaterInTheStepTakesEverythingBack() {
        ProcessInstance run = start(Map.of("how", "step", "fails", true));
        ServiceCase opened = caseOf(run);
        int before = journal.of(opened.caseNumber()).size();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> desk.complete(desk.step(run, "Task_Handle")))
                .withMessageContaining("no longer open");
        assertThat(cases.get(opened.caseNumber()).isOpen()).isTrue();
        assertThat(journal.of(opened.caseNumber())).hasSize(before);
        assertThat(desk.step(run, "Task_Handle")).isNotNull();
    }

    @Test
    void aStartThatFailsLeavesNeitherCaseNorProcess() {
        long open = cases.countOpen();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> start(Map.of("occurredAt", "yesterday")))
                .withMessageContaining("yesterday");
        desk.clear();
        desk.draw("cases/test-case.bpmn");
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> start(Map.of()));
        assertThat(cases.countOpen()).isEqualTo(open);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("test-case")
                        .count())
                .isZero();
    }

    private void assertEnded(ServiceCase opened, Kind how) {
        ServiceCase ended = cases.get(opened.caseNumber());
        assertThat(ended.status()).isEqualTo(Status.ENDED);
        assertThat(ended.outcome()).isEqualTo("ended");
        assertThat(ended.closedAt()).isNotNull();
        assertThat(journal.of(opened.caseNumber()))
                .extracting(JournalEntry::kind)
                .endsWith(how, Kind.ENDED);
    }

    private ProcessInstance start(Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "customerName", "李女士",
                "customerPhone", "13800000000",
                "unit", unit,
                "channel", "phone",
                "subject", "noise",
                "how", "silently",
                "fails", false));
        variables.putAll(more);
        return desk.start("test-case", variables);
    }

    private ServiceCase caseOf(ProcessInstance run) {
        return cases.get((String) runtime.getVariable(run.getId(), "caseNumber"));
    }

    private List<String> lines(ServiceCase of) {
        return journal.of(of.caseNumber()).stream().map(JournalEntry::text).toList();
    }
}
