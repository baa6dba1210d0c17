package org.estatedesk.cases.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class CaseJournalTest extends TestCase {

    @Test
    void theJournalTellsTheWholeStoryInOrder() {
        ProcessInstance run = start(Map.of("how", "step"));
        ServiceCase opened = caseOf(run);
        desk.as("frontdesk", () -> desk.claim(desk.step(run, "Task_Handle"), "frontdesk"));
        desk.as("frontdesk", () -> desk.claim(desk.step(run, "Task_Handle"), null));
        desk.as("supervisor", () -> desk.give(desk.step(run, "Task_Handle"), "frontdesk2"));
        desk.fire(run, "Deadline_Handle");
        desk.as("frontdesk2", () -> desk.complete(desk.step(run, "Task_Handle")));
        assertThat(journal.of(opened.caseNumber()).stream()
                        .map(line -> line.entryNo() + " " + line.actor() + ", "
                                + line.step().stepName() + ": " + line.text()))
                .containsExactly(
                        "1 system, Open case: Registered; first asked: system",
                        "2 system, Classify: Test class: caseClass = general, classClause = easily solved (CMP-06)",
                        "3 system, Classify: Class: - -> general, easily solved (CMP-06)",
                        "4 frontdesk, Handle complaint: Taken up by frontdesk",
                        "5 frontdesk, Handle complaint: Given back to the group",
                        "6 supervisor, Handle complaint: Given to frontdesk2",
                        "7 system, 15 minutes to handle: Deadline passed: 15 minutes to handle",
                        "8 system, Record: Late for 李女士",
                        "9 frontdesk2, Handle complaint: Completed",
                        "10 frontdesk2, Handle complaint: Handled for 李女士",
                        "11 frontdesk2, Close case: Case closed: solved",
                        "12 frontdesk2, Closed: Process ended");
    }

    @Test
    void theTimerOfAWholeProcessIsJournalledEachTimeItComes() {
        ProcessInstance run = start(Map.of());
        desk.fire(run, "Deadline_Day");
        desk.fire(run, "Deadline_Day");
        assertThat(lines(caseOf(run))).endsWith("Its time came: A day has passed", "Its time came: A day has passed");
    }

    @Test
    void aDecisionNamesTheRowOfTheTableAsDrawnInItsVersion() {
        JournalEntry decided = journal.of(caseOf(start(Map.of())).caseNumber()).stream()
                .filter(entry -> entry.kind() == JournalEntry.Kind.DECIDED)
                .findFirst()
                .orElseThrow();
        assertThat(decided.details()).containsKey("version");
        assertThat(decided.details().get("rules"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .singleElement(InstanceOfAssertFactories.MAP)
                .containsEntry("rule", "rule-2")
                .containsEntry("number", 2);
    }

    @Test
    void anEntryKnowsItsDrawingAndWhenItHappened() {
        desk.standAt(Instant.parse("2026-03-01T01:00:00Z"));
        ServiceCase opened = caseOf(start(Map.of("occurredAt", "2026-02-28T20:00:00+08:00")));
        JournalEntry first = journal.of(opened.caseNumber()).get(0);
        assertThat(first.occurredAt()).isEqualTo("2026-02-28T12:00:00Z");
        assertThat(first.recordedAt()).isEqualTo(opened.registeredAt());
        assertThat(first.step().stepId()).isEqualTo("Activity_OpenCase");
        assertThat(first.step().processKey()).isEqualTo("test-case");
        assertThat(first.step().processVersion()).isPositive();
    }
}
