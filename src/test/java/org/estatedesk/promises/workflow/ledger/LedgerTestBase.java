package org.estatedesk.promises.workflow.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.support.Desk;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Small drawings at a clock that stands still on a Monday at 09:00 of the desk's zone. */
abstract class LedgerTestBase {

    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    TestDrawings drawings;

    @Autowired
    Promises promises;

    @BeforeEach
    void draw() {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("test drawings");
        LedgerDrawings.all()
                .forEach(drawing -> deployment.addModelInstance(
                        drawing.getModelElementsByType(Process.class)
                                        .iterator()
                                        .next()
                                        .getId() + ".bpmn",
                        drawing));
        deployment.deploy();
        ClockUtil.setCurrentTime(Date.from(NOW));
    }

    @AfterEach
    void clear() {
        drawings.clear();
    }

    ProcessInstance start(String key) {
        return engine.getRuntimeService().startProcessInstanceByKey(key, Map.of());
    }

    /** The one promise of that timer. */
    Promise promise(ProcessInstance run, String timerId) {
        List<Promise> found = all(run, timerId);
        if (found.size() != 1) {
            throw new AssertionError("Expected one promise of " + timerId + ", found " + found.size());
        }
        return found.get(0);
    }

    List<Promise> all(ProcessInstance run, String timerId) {
        return promises.ofRun(run.getId()).stream()
                .filter(promise -> promise.drawn().timerId().equals(timerId))
                .toList();
    }

    Task task(ProcessInstance run, String step) {
        return desk.task(run, step);
    }

    void complete(ProcessInstance run, String step) {
        engine.getTaskService().complete(task(run, step).getId());
    }

    /** Lets time pass while the desk is down: no timer fires. */
    void sleep(Duration time) {
        drawings.pass(time);
    }

    static Instant after(Duration time) {
        return NOW.plus(time);
    }
}
