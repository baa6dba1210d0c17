package org.estatedesk.audit.reading;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.Desk;

/** A complaint that is full of telephone numbers. */
class AuditedComplaint {

    static final String PHONE = "13800138000";
    static final String NEIGHBOUR = "15912345678";

    private final ProcessEngine engine;
    private final ProcessInstance run;

    AuditedComplaint(ProcessEngine engine, Desk desk) {
        this.engine = engine;
        Map<String, Object> form = new HashMap<>(Map.of("customerName", "王小明", "customerPhone", "138 0013 8000"));
        form.putAll(Map.of("unit", "3-" + System.nanoTime(), "channel", "hotline", "subject", "noise"));
        form.putAll(Map.of("department", "property", "demand", "Call 138-0013-8000 or the neighbour, 159 1234 5678"));
        form.putAll(Map.of("course", "装修噪音", "harm", "none", "fault", "slight", "promiseBroken", "no"));
        form.putAll(Map.of("factsClear", "yes", "complainantType", "solution"));
        run = desk.start("frontdesk", "complaint-handling", form);
    }

    ProcessInstance run() {
        return run;
    }

    String number() {
        return (String) engine.getRuntimeService().getVariable(run.getId(), "caseNumber");
    }

    void withdraw() {
        engine.getRuntimeService().deleteProcessInstance(run.getId(), "test over");
    }
}
