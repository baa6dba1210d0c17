package org.estatedesk.drawings.workflow.migration;

import static org.estatedesk.drawings.workflow.migration.Complaint.KEY;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.drawings.migration.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Complaints that run on the first version of their drawing. */
abstract class MoveTestBase {

    static final Versions THERE = new Versions(KEY, 1, 2);

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    MovingDesk moving;

    @BeforeEach
    void draw() {
        ClockUtil.setCurrentTime(Date.from(NOW));
        moving.draw(Complaint.drawing(), KEY);
    }

    @AfterEach
    void clear() {
        moving.drawings.clear();
    }

    ProcessInstance file() {
        return moving.start("frontdesk", KEY, Complaint.filed());
    }

    void reply(ProcessInstance run) {
        moving.desk.complete(run, "frontdesk", "Task_GiveFirstReply", Complaint.replied());
    }

    ProcessInstance assessed(String helpNeeded) {
        ProcessInstance run = file();
        reply(run);
        moving.desk.complete(run, "assistant", "Task_AssessComplaint", Complaint.assessed(helpNeeded));
        return run;
    }

    void pass(ProcessInstance run, Duration time) {
        moving.desk.pass(run, time);
    }
}
