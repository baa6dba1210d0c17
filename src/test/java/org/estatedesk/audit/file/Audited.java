package org.estatedesk.audit.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.Desk;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case that people worked on, and an auditor who opens its file. */
abstract class Audited {

    static final String PHONE = "138 0013 8000";

    @LocalServerPort
    protected int port;

    @Autowired
    protected ProcessEngine engine;

    @Autowired
    protected Desk desk;

    @Autowired
    protected TestDrawings drawings;

    protected String number = "";

    @AfterEach
    void clear() {
        drawings.clear();
    }

    /** A complaint whose first reply was late. */
    ProcessInstance complaint() {
        Map<String, Object> form = new HashMap<>(Map.of("customerName", "王小明", "customerPhone", PHONE));
        form.putAll(Map.of("unit", "3-" + System.nanoTime(), "channel", "hotline", "subject", "noise"));
        form.putAll(Map.of("department", "property", "course", "请回电 " + PHONE, "demand", "请按规定时间施工"));
        form.putAll(Map.of("harm", "none", "fault", "slight", "promiseBroken", "no", "factsClear", "yes"));
        form.put("complainantType", "solution");
        ProcessInstance complaint = desk.start("frontdesk", "complaint-handling", form);
        number = numberOf(complaint);
        return complaint;
    }

    void replyLate(ProcessInstance complaint) {
        desk.pass(complaint, Duration.ofMinutes(16));
        desk.complete(
                complaint,
                "frontdesk",
                "Task_GiveFirstReply",
                Map.of("firstReply", "物业助理今天上门", "firstReplyMode", "phone"));
    }

    /** A run of the drawing {@code cases/test-case.bpmn}. */
    ProcessInstance testCase(Map<String, Object> more) {
        drawings.draw("cases/test-case.bpmn", "cases/test-class.dmn");
        Map<String, Object> variables = new HashMap<>(Map.of("customerName", "李女士", "customerPhone", PHONE));
        variables.putAll(Map.of("unit", "9-" + System.nanoTime(), "channel", "phone", "subject", "noise"));
        variables.putAll(Map.of("how", "silently", "fails", false));
        variables.putAll(more);
        ProcessInstance run = drawings.start("test-case", variables);
        number = numberOf(run);
        return run;
    }

    String numberOf(ProcessInstance run) {
        return (String) engine.getRuntimeService().getVariable(run.getId(), "caseNumber");
    }

    void withdraw(ProcessInstance run) {
        ClockUtil.reset();
        engine.getRuntimeService().deleteProcessInstanceIfExists(run.getId(), "test over", false, false, false, false);
    }

    RestPerson.Answer ask(String person, String path) {
        return new RestPerson(port, person).page("/desk/audit/cases/" + number + path);
    }

    JsonNode read(String path) {
        return ask("auditor", path).ok().json();
    }

    static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    static JsonNode named(JsonNode list, String field, String value) {
        return each(list).stream()
                .filter(item -> item.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value + " in " + list));
    }
}
