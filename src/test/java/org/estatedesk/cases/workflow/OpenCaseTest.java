package org.estatedesk.cases.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.ClientErrorException;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.ServiceCase.Status;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class OpenCaseTest extends TestCase {

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
    void whatHappenedCannotLieInTheFutureWhoeverStarts() {
        desk.standAt(Instant.parse("2026-03-01T01:00:00Z"));
        long open = cases.countOpen();
        assertThatExceptionOfType(ClientErrorException.class)
                .isThrownBy(() -> start(Map.of("occurredAt", "2031-02-28T20:00:00+08:00")))
                .withMessage("It cannot have happened at 2031-02-28 20:00: now it is 2026-03-01 09:00.")
                .satisfies(
                        refused -> assertThat(refused.getResponse().getStatus()).isEqualTo(400));
        assertThat(cases.countOpen()).isEqualTo(open);
        ServiceCase byAFastClock = caseOf(start(Map.of("occurredAt", "2026-03-01T09:04:00+08:00")));
        assertThat(journal.of(byAFastClock.caseNumber()))
                .allSatisfy(entry -> assertThat(entry.occurredAt()).isBeforeOrEqualTo(entry.recordedAt()));
    }

    @Test
    void aProgramMayNameTheFirstAskedPerson() {
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
    void theRecordFollowsAUnitThatAStepPutsRight() {
        ProcessInstance run = start(Map.of("unit", "wrong unit"));
        runtime.setVariables(run.getId(), Map.of("unit", "7-701", "customerName", " "));
        ServiceCase before = caseOf(run);
        desk.complete(desk.step(run, "Task_Handle"));
        ServiceCase after = cases.get(before.caseNumber());
        assertThat(after.contact().unit()).isEqualTo("7-701");
        assertThat(after.contact().customerName()).isEqualTo("李女士");
        assertThat(lines(before)).contains("Record put right: unit wrong unit -> 7-701");
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
}
