package org.estatedesk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
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

    @BeforeEach
    void draw() {
        desk.draw("cases/test-case.bpmn", "cases/test-class.dmn");
        openBefore = figures.open();
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void anOpenCaseIsLateOnceAStepIsOverItsDueDate() {
        Duration wait = Duration.ofMinutes(16);
        long lateBefore = figures.late();
        long lateThen = lateOfOthersAfter(wait);
        ProcessInstance run = start();
        start();
        assertThat(figures.open() - openBefore).isEqualTo(2);
        assertThat(figures.late() - lateBefore).isZero();
        desk.pass(wait);
        assertThat(figures.late() - lateThen).isEqualTo(2);
        desk.complete(desk.step(run, "Task_Handle"));
        assertThat(figures.open() - openBefore).isEqualTo(1);
        assertThat(figures.late() - lateThen).isEqualTo(1);
    }

    @Test
    void aStepWithoutADueDateIsNeverLate() {
        Duration wait = Duration.ofDays(100);
        long lateThen = lateOfOthersAfter(wait);
        ProcessInstance run = start();
        var step = desk.step(run, "Task_Handle");
        step.setDueDate(null);
        tasks.saveTask(step);
        desk.pass(wait);
        assertThat(figures.late() - lateThen).isZero();
    }

    /** Other tests leave cases open in the shared store, whose steps become late too. */
    private long lateOfOthersAfter(Duration wait) {
        Date now = ClockUtil.getCurrentTime();
        ClockUtil.setCurrentTime(Date.from(now.toInstant().plus(wait)));
        long late = figures.late();
        ClockUtil.setCurrentTime(now);
        return late;
    }

    private ProcessInstance start() {
        return desk.start("test-case", Map.of("how", "step", "fails", false, "customerName", "李女士"));
    }
}
