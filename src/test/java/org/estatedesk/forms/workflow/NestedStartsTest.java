package org.estatedesk.forms.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a drawing starts in the course of its work is no submission of a person. */
@DeskTest
class NestedStartsTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void prepare() {
        ProbeDesk.prepare(engine);
    }

    @AfterEach
    void sweep() {
        engine.getIdentityService().clearAuthentication();
        ProbeDesk.sweep(engine);
    }

    @Test
    void a_call_activity_hands_over_what_it_likes() {
        BpmnModelInstance caller = process("calling-probe")
                .startEvent()
                .callActivity()
                .calledElement("forms-probe")
                .camundaInBusinessKey("${'KEY-1'}")
                .camundaIn("nothing", "stranger")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("calling-probe.bpmn", caller)
                .deploy();
        engine.getIdentityService().setAuthentication(ProbeDesk.ONE, List.of(ProbeDesk.GROUP));

        ProcessInstance instance = runtime.startProcessInstanceByKey("calling-probe");

        engine.getIdentityService().clearAuthentication();
        assertThat(runtime.createProcessInstanceQuery()
                        .superProcessInstanceId(instance.getId())
                        .count())
                .isEqualTo(1);
        runtime.deleteProcessInstance(instance.getId(), "test");
    }

    @Test
    void a_drawing_starts_other_processes_in_the_course_of_what_a_person_does() {
        String start = "${execution.processEngineServices.runtimeService.createProcessInstanceByKey('formless-probe')"
                + ".setVariable('stranger', 1).execute()}";
        BpmnModelInstance starter = process("starting-probe")
                .startEvent()
                .serviceTask()
                .camundaExpression(start)
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("starting-probe.bpmn", starter)
                .deploy();
        engine.getIdentityService().setAuthentication(ProbeDesk.ONE, List.of(ProbeDesk.GROUP));

        assertThatCode(() -> runtime.startProcessInstanceByKey("starting-probe"))
                .doesNotThrowAnyException();
    }

    private static ProcessBuilder process(String key) {
        return Bpmn.createExecutableProcess(key).camundaHistoryTimeToLiveString("P1D");
    }
}
