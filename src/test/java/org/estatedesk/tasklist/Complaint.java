package org.estatedesk.tasklist;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.support.Desk;

/** A complaint whose first reply is due: the step that the tests look at. */
public class Complaint {

    public static final String FIRST_REPLY = "Task_GiveFirstReply";

    private final ProcessEngine engine;
    private final Desk desk;
    private final ProcessInstance run;
    private final String number;

    public Complaint(ProcessEngine engine, Desk desk) {
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

    public ProcessInstance run() {
        return run;
    }

    /** Its case number, as long as it runs. */
    public String number() {
        return number;
    }

    Task firstReply() {
        return desk.task(run, FIRST_REPLY);
    }

    void becomesUrgent(int priority) {
        engine.getTaskService().setPriority(firstReply().getId(), priority);
    }

    public void claimedBy(String person) {
        String task = firstReply().getId();
        desk.as(person, () -> {
            engine.getTaskService().claim(task, person);
            return task;
        });
    }

    /** What is due runs. */
    public void goOn() {
        desk.pass(run, Duration.ZERO);
    }

    public void withdraw() {
        engine.getRuntimeService()
                .deleteProcessInstancesIfExists(List.of(run.getId()), "test over", false, false, false);
    }
}
