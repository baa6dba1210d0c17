package org.estatedesk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class CaseFiguresTest {

    @Autowired
    TestDrawings desk;

    @Autowired
    CaseFigures figures;

    @Autowired
    TaskService tasks;

    private long openBefore;
    private long lateBefore;

    @BeforeEach
    void draw() {
        desk.draw("cases/test-case.bpmn", "cases/test-class.dmn");
        openBefore = figures.open();
        lateBefore = figures.late();
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void anOpenCaseIsLateOnceAStepIsOverItsDueDate() {
        ProcessInstance run = start();
        start();
        assertThat(figures.open() - openBefore).isEqualTo(2);
        assertThat(figures.late() - lateBefore).isZero();
        desk.pass(Duration.ofMinutes(16));
        assertThat(figures.late() - lateBefore).isEqualTo(2);
        desk.complete(desk.step(run, "Task_Handle"));
        assertThat(figures.open() - openBefore).isEqualTo(1);
        assertThat(figures.late() - lateBefore).isEqualTo(1);
    }

    @Test
    void aStepWithoutADueDateIsNeverLate() {
        ProcessInstance run = start();
        var step = desk.step(run, "Task_Handle");
        step.setDueDate(null);
        tasks.saveTask(step);
        desk.pass(Duration.ofDays(100));
        assertThat(figures.late() - lateBefore).isZero();
    }

    private ProcessInstance start() {
        return desk.start("test-case", Map.of("how", "step", "fails", false, "customerName", "李女士"));
    }
}
