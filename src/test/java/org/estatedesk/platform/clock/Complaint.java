package org.estatedesk.platform.clock;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.support.Desk;

/** A complaint that waits for its first reply. */
class Complaint {

    static final String FIRST_REPLY = "Task_GiveFirstReply";

    private final ProcessEngine engine;
    private final Desk desk;
    private final ProcessInstance run;
    private final String number;

    Complaint(ProcessEngine engine, Desk desk) {
        this.engine = engine;
        this.desk = desk;
        Map<String, Object> form = new HashMap<>(Map.of("customerName", "王小明", "customerPhone", "138 0013 8000"));
        form.putAll(Map.of("unit", "3-" + System.nanoTime(), "channel", "hotline", "subject", "noise"));
        form.putAll(Map.of("department", "property", "course", "装修噪音从早上七点开始", "demand", "请按规定时间施工"));
        form.putAll(Map.of("harm", "none", "fault", "slight", "promiseBroken", "no", "factsClear", "yes"));
        form.put("complainantType", "solution");
        run = desk.start("frontdesk", "complaint-handling", form);
        number = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(run.getId())
                .singleResult()
                .getBusinessKey();
    }

    String number() {
        return number;
    }

    String run() {
        return run.getId();
    }

    void claimFirstReply() {
        Task step = desk.task(run, FIRST_REPLY);
        desk.as("frontdesk", () -> {
            engine.getTaskService().claim(step.getId(), "frontdesk");
            return step;
        });
    }

    /** What is due runs. */
    void goOn() {
        desk.pass(run, Duration.ZERO);
    }

    void withdraw() {
        boolean runs = engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(run.getId())
                        .count()
                > 0;
        if (runs) {
            engine.getRuntimeService().deleteProcessInstance(run.getId(), "withdrawn");
        }
    }
}
