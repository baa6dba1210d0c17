package org.estatedesk.promises.workflow.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.support.Desk;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The common part of the escalation tests: one case, some of whose promises break. */
abstract class LateCase {

    static final String ACKNOWLEDGE = "Task_AcknowledgeLateStep";
    static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");

    @SuppressWarnings("ConstructorInjection") // JUnit's nested classes inherit these
    @Autowired
    protected TestDrawings drawings;

    @Autowired
    protected Desk desk;

    @Autowired
    protected ProcessEngine engine;

    @Autowired
    protected Journal journal;

    protected ProcessInstance run;
    protected String number;

    @BeforeEach
    void start() {
        drawings.draw("promises/test-ladder.bpmn");
        drawings.standAt(NOW);
        run = drawings.start(
                "test-ladder",
                Map.of("customerName", "Ms Li", "customerPhone", "13800000000", "unit", "3-1201", "helpers", "guard"));
        number = (String) engine.getRuntimeService().getVariable(run.getId(), "caseNumber");
    }

    @AfterEach
    void clear() {
        drawings.clear();
        running().forEach(climb -> engine.getRuntimeService().deleteProcessInstance(climb.getId(), "test over"));
    }

    /** The deadline drawn with that id passes at its time. */
    void late(String timer, Duration after) {
        drawings.standAt(NOW.plus(after));
        drawings.fire(run, timer);
    }

    /** The first reply is fifteen minutes late. */
    ProcessInstance lateReply() {
        late("Deadline_Reply", Duration.ofMinutes(15));
        return running().get(0);
    }

    List<ProcessInstance> running() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("escalation")
                .processInstanceBusinessKey(number)
                .list();
    }

    Task late(String step) {
        return drawings.step(run, step);
    }

    void complete(String step) {
        drawings.complete(late(step));
    }

    void pass(ProcessInstance climb, int minutes) {
        desk.pass(climb, Duration.ofMinutes(minutes));
    }

    /** Which groups were told, in this order, by all escalations of the case. */
    List<String> told() {
        return texts("Escalation, rung ").stream()
                .map(text -> text.replaceAll(".*: (\\S+) is told.*", "$1"))
                .toList();
    }

    List<String> texts(String containing) {
        return journal.of(number).stream()
                .map(JournalEntry::text)
                .filter(text -> text.contains(containing))
                .toList();
    }

    boolean entered(ProcessInstance climb, String node) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(climb.getId())
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .anyMatch(node::equals);
    }
}
