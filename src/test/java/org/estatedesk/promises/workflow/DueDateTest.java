package org.estatedesk.promises.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class DueDateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");

    @Autowired
    TestDrawings desk;

    @Autowired
    TaskService tasks;

    private ProcessInstance run;

    @BeforeEach
    void start() {
        desk.draw("promises/test-deadlines.bpmn");
        desk.standAt(NOW);
        run = desk.start(
                "test-deadlines",
                Map.of(
                        "promisedReplyAt",
                        "2026-03-02T18:00:00+08:00",
                        "people",
                        Variables.objectValue(List.of("guard", "guard2")).create()));
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void aStepIsDueWhenTheFirstOfItsTimersFires() {
        assertThat(due("Task_TwoTimers")).containsExactly(NOW.plusSeconds(15 * 60));
    }

    @Test
    void aStepIsDueAtThePromisedDate() {
        assertThat(due("Task_Promised")).containsExactly(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void aStepWithARepeatedTimerIsDueAtItsFirstFiring() {
        assertThat(due("Task_Daily")).containsExactly(Instant.parse("2026-03-02T01:00:00Z"));
    }

    @Test
    void eachRunOfAStepForSeveralPeopleIsDueWhenTheirCommonTimerFires() {
        Instant soon = NOW.plusSeconds(30 * 60);
        assertThat(due("Task_Many")).containsExactly(soon, soon);
    }

    @Test
    void aDueDateDrawnByHandStays() {
        assertThat(due("Task_Drawn")).containsExactly(Instant.parse("2030-01-01T00:00:00Z"));
    }

    @Test
    void theTimerOfAPhaseIsNotThatOfItsSteps() {
        assertThat(tasks.createTaskQuery().taskDefinitionKey("Task_InPhase").list())
                .extracting(Task::getDueDate)
                .containsExactly((Date) null);
    }

    private List<Instant> due(String stepId) {
        return tasks.createTaskQuery().processInstanceId(run.getId()).taskDefinitionKey(stepId).list().stream()
                .map(step -> step.getDueDate().toInstant())
                .toList();
    }
}
