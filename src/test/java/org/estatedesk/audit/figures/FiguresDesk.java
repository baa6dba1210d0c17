package org.estatedesk.audit.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractActivityBuilder;
import org.estatedesk.support.Desk;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One small procedure of its own for each test, on days of its own: days that are over are counted once, and the ledger
 * keeps its promises.
 */
abstract class FiguresDesk {

    static final Duration MINUTE = Duration.ofMinutes(1);

    private static int drawn;

    final String key = "figures-" + ++drawn;

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    TestDrawings drawings;

    @Autowired
    JdbcTemplate store;

    @AfterEach
    void clear() {
        drawings.clear();
    }

    /** Puts the procedure live: a reply within 15 minutes, then another step. */
    void draw(String nameOfTheDeadline) {
        engine.getRepositoryService()
                .createDeployment()
                .name("test drawings")
                .addModelInstance(key + ".bpmn", drawing(nameOfTheDeadline))
                .deploy();
    }

    private BpmnModelInstance drawing(String nameOfTheDeadline) {
        var reply = Bpmn.createExecutableProcess(key)
                .name("Procedure\n" + key)
                .camundaHistoryTimeToLive(1)
                .startEvent("Start_Asked")
                .serviceTask("Activity_Open")
                .camundaDelegateExpression("${openCase}")
                .camundaInputParameter("kind", "TST")
                .userTask("Task_Reply")
                .name("Give\nreply")
                .boundaryEvent("Deadline_Reply")
                .name(nameOfTheDeadline)
                .cancelActivity(false)
                .timerWithDuration("PT15M")
                .endEvent("End_Told")
                .moveToActivity("Task_Reply");
        return ((AbstractActivityBuilder<?, ?>) reply)
                .userTask("Task_Next")
                .serviceTask("Activity_Close")
                .camundaDelegateExpression("${closeCase}")
                .camundaInputParameter("outcome", "solved")
                .endEvent("End_Done")
                .done();
    }

    ProcessInstance startAt(String moment) {
        drawings.standAt(Instant.parse(moment));
        return engine.getRuntimeService()
                .startProcessInstanceByKey(key, Map.of("customerName", "王小明", "subject", "noise"));
    }

    /** Lets time pass, with its timers, and completes the step then. */
    void completeAfter(ProcessInstance run, Duration time, String step) {
        desk.pass(run, time);
        engine.getTaskService().complete(desk.task(run, step).getId());
    }

    void standAt(String moment) {
        drawings.standAt(Instant.parse(moment));
    }

    JsonNode heat(String query) {
        return ask("/procedures/" + key + "/heat?" + query);
    }

    JsonNode ask(String path) {
        return new RestPerson(port, "auditor").page("/desk/audit" + path).ok().json();
    }

    /** The one row of a list whose field has that value. */
    static JsonNode row(JsonNode rows, String field, String value) {
        for (JsonNode row : rows) {
            if (row.get(field).asText().equals(value)) {
                return row;
            }
        }
        throw new AssertionError("No " + field + " " + value + " in " + rows);
    }
}
