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

    /** Ids of what the case is made of, by the part of an address that stands before them. */
    Map<String, String> ids(Desk desk) {
        Map<String, String> ids = new HashMap<>(Map.of(
                "process-instance", run.getId(),
                "execution", run.getId(),
                "task", desk.task(run, "Task_GiveFirstReply").getId(),
                "process-definition", run.getProcessDefinitionId(),
                "key", "complaint-handling",
                "user", "frontdesk",
                "group", "front-desk",
                "cases", number()));
        ids.put(
                "deployment",
                engine.getRepositoryService()
                        .getProcessDefinition(run.getProcessDefinitionId())
                        .getDeploymentId());
        ids.put(
                "job",
                engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(run.getId())
                        .list()
                        .get(0)
                        .getId());
        return ids;
    }

    void withdraw() {
        engine.getRuntimeService().deleteProcessInstance(run.getId(), "test over");
    }
}
