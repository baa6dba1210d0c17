package org.estatedesk.cases.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.ServiceCase.Status;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class CaseEndTest extends TestCase {

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

    private void assertEnded(ServiceCase opened, Kind how) {
        ServiceCase ended = cases.get(opened.caseNumber());
        assertThat(ended.status()).isEqualTo(Status.ENDED);
        assertThat(ended.outcome()).isEqualTo("ended");
        assertThat(ended.closedAt()).isNotNull();
        assertThat(journal.of(opened.caseNumber()))
                .extracting(JournalEntry::kind)
                .endsWith(how, Kind.ENDED);
    }
}
