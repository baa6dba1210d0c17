package org.estatedesk.procedures.emergency;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.support.Desk;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The common part of the emergency tests: one emergency, told step by step. */
abstract class EmergencyCase {

    static final String KEY = "emergency-patient-assistance";

    protected ProcessInstance emergency;
    protected String unit;

    @SuppressWarnings("ConstructorInjection") // JUnit's nested classes inherit these
    @Autowired
    protected Desk desk;

    @Autowired
    protected Cases cases;

    @Autowired
    protected Journal journal;

    @Autowired
    protected HistoryService history;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected Notifications notifications;

    private final List<ProcessInstance> calls = new ArrayList<>();

    @AfterEach
    void clockBack() {
        ClockUtil.reset();
        calls.stream()
                .filter(call -> !desk.isOver(call))
                .forEach(call -> runtime.deleteProcessInstance(call.getId(), "test over"));
    }

    /** A call about a new address, with the two fields that are required and those named. */
    void report(Object... more) {
        unit = "9-" + System.nanoTime();
        emergency = call(unit, more);
    }

    ProcessInstance call(String address, Object... more) {
        Map<String, Object> form = values("unit", address, "customerPhone", "138 0013 8000");
        form.putAll(values(more));
        ProcessInstance call = desk.start("hotline", KEY, form);
        calls.add(call);
        return call;
    }

    void does(String person, String step, Object... form) {
        desk.complete(emergency, person, step, values(form));
    }

    void pass(int minutes) {
        desk.pass(emergency, Duration.ofMinutes(minutes));
    }

    Task task(String step) {
        return desk.task(emergency, step);
    }

    List<String> open() {
        return desk.open(emergency);
    }

    List<String> groups(String step) {
        return desk.groups(task(step));
    }

    boolean ended() {
        return desk.isOver(emergency);
    }

    Object variable(String name) {
        return desk.noted(emergency, name);
    }

    ServiceCase record() {
        return cases.get((String) variable("caseNumber"));
    }

    List<String> journalTexts() {
        return journal.of(record().caseNumber()).stream()
                .map(JournalEntry::text)
                .toList();
    }

    /** Whom a message of this template was written to. */
    List<String> told(String template) {
        return notifications.of(record().caseNumber()).stream()
                .filter(written -> written.content().template().equals(template))
                .map(written -> written.recipient().id())
                .toList();
    }

    boolean entered(String node) {
        return times(node) > 0;
    }

    long times(String node) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(emergency.getId())
                .activityId(node)
                .count();
    }

    void acknowledged() {
        report("wishHospital", true);
        does("guardhead", "Task_AcknowledgeEmergency");
    }

    void named() {
        acknowledged();
        does(
                "guardhead",
                "Task_NameGuards",
                "guardsFree",
                "yes",
                "firstGuard",
                "guard",
                "secondGuard",
                "guard2",
                "standBy",
                "home");
    }

    void underWay() {
        named();
        does("guard", "Task_SendFirstGuard", "going", "yes");
        does("guard2", "Task_SendSecondGuard", "going", "yes");
        does("dispatcher", "Task_OrderVehicle", "vehicle", "taxi", "fareTold", "yes");
    }

    void writeReport(String step, Object... changes) {
        Map<String, Object> form = values("helpResult", "hospital", "report", "已送医", "paidHelp", "no");
        form.putAll(values(changes));
        desk.complete(emergency, "hotline", step, form);
    }

    static Map<String, Object> values(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
