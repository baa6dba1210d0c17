package org.estatedesk.forms.workflow.doors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.estatedesk.forms.workflow.ProbeDesk;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** One step whose drawing names a person by an expression. */
@DeskTest
abstract class NamedStep {

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identities;

    private String deployment = "";

    @BeforeEach
    void draw() {
        ProbeDesk.prepare(engine);
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "named-step.bpmn",
                        Bpmn.createExecutableProcess("named-step")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("Task_Named")
                                .camundaAssignee("${who}")
                                .camundaCandidateGroups(ProbeDesk.GROUP)
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    @AfterEach
    void sweep() {
        identities.clearAuthentication();
        LocaleContextHolder.resetLocaleContext();
        engine.getRepositoryService().deleteDeployment(deployment, true);
        ProbeDesk.sweep(engine);
    }

    CommandExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }

    ProcessInstance start(String who) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("who", who);
        return engine.getRuntimeService().startProcessInstanceByKey("named-step", variables);
    }

    Task step(ProcessInstance run) {
        return tasks.createTaskQuery().processInstanceId(run.getId()).singleResult();
    }

    String held(Task step) {
        return tasks.createTaskQuery().taskId(step.getId()).singleResult().getAssignee();
    }

    void signIn(String person) {
        identities.setAuthentication(person, List.of(ProbeDesk.GROUP));
    }
}
