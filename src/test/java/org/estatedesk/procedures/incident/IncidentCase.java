package org.estatedesk.procedures.incident;

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
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.promises.Promises;
import org.estatedesk.support.Desk;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The common part of the incident tests: one incident, told step by step. */
abstract class IncidentCase {

    static final String KEY = "incident";
    static final String ACKNOWLEDGE = "Task_AcknowledgeIncident";
    static final String LEAD = "Task_TakeLead";
    static final String CHECKLIST = "Task_WorkChecklist";
    static final String DETAILS = "Task_AddIncidentDetails";

    ProcessInstance incident;

    @SuppressWarnings("ConstructorInjection") // JUnit's nested classes inherit these
    @Autowired
    Desk desk;

    @Autowired
    Cases cases;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Notifications notifications;

    @Autowired
    Promises promises;

    private final List<String> reported = new ArrayList<>();

    @AfterEach
    void clockBack() {
        ClockUtil.reset();
        runtime.deleteProcessInstancesIfExists(reported, "test over", false, false, false);
    }

    /** Kind and place, and whatever else is known. */
    void report(String kind, Object... more) {
        Map<String, Object> form = values("incidentKind", kind, "unit", "place " + System.nanoTime());
        form.putAll(values(more));
        incident = desk.start("frontdesk", KEY, form);
        reported.add(incident.getId());
    }

    void does(String person, String step, Object... form) {
        desk.complete(incident, person, step, values(form));
    }

    /** The alert of one of the groups. */
    void acknowledges(String person, String group) {
        Task alert = desk.tasks(incident, ACKNOWLEDGE).stream()
                .filter(each -> desk.groups(each).contains(group))
                .findFirst()
                .orElseThrow();
        desk.as(person, () -> {
            tasks.claim(alert.getId(), person);
            tasks.complete(alert.getId());
            return alert;
        });
    }

    void pass(Duration time) {
        desk.pass(incident, time);
    }

    void allClear() {
        does("supervisor", LEAD);
        does("supervisor", CHECKLIST, "preliminaryDisposition", "已派两人到场", "askLeaders", "no");
        does("supervisor", "Task_GiveAllClear", "allClear", "yes", "allClearNote", "已恢复", "callerTold", "yes");
    }

    List<String> open() {
        return desk.open(incident);
    }

    List<String> groups(String step) {
        return desk.groups(desk.task(incident, step));
    }

    /** The groups that are asked to acknowledge, each with those that were brought in. */
    List<String> alerted() {
        return desk.tasks(incident, ACKNOWLEDGE).stream()
                .flatMap(alert -> desk.groups(alert).stream())
                .sorted()
                .toList();
    }

    Object variable(String name) {
        return desk.noted(incident, name);
    }

    ServiceCase record() {
        return cases.get(variable("caseNumber").toString());
    }

    List<String> told(String template) {
        return notifications.of(record().caseNumber()).stream()
                .filter(written -> written.content().template().equals(template))
                .map(written -> written.recipient().id())
                .sorted()
                .toList();
    }

    boolean entered(String node) {
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(incident.getId())
                        .activityId(node)
                        .count()
                > 0;
    }

    static Map<String, Object> values(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
