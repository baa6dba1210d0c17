package org.estatedesk.forms.workflow.doors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.estatedesk.forms.workflow.ProbeDesk;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Java code that starts and finishes, with and without a signed-in person. */
@DeskTest
abstract class JavaDoors {

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @BeforeEach
    void prepare() {
        ProbeDesk.prepare(engine);
    }

    @AfterEach
    void sweep() {
        engine.getIdentityService().clearAuthentication();
        ProbeDesk.sweep(engine);
    }

    String start() {
        return tasks.createTaskQuery()
                .processInstanceId(forms.submitStartForm(probe(), filled()).getId())
                .singleResult()
                .getId();
    }

    String probe() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("forms-probe")
                .latestVersion()
                .singleResult()
                .getId();
    }

    static VariableMap filled() {
        return Variables.putValue("customer", "王女士")
                .putValue("course", "Water")
                .putValue("agreed", true)
                .putValue("fault", "none")
                .putValue("rooms", Spin.JSON("[\"hall\"]"))
                .putValue("happenedAt", "2026-11-22T14:30+08:00")
                .putValue("address", Spin.JSON("{\"street\":\"Long Street 1\"}"));
    }

    void signIn(String person) {
        engine.getIdentityService().setAuthentication(person, List.of(ProbeDesk.GROUP));
    }

    static void assertForbidden(ThrowingCallable call, String text) {
        assertThatThrownBy(call).isInstanceOf(AuthorizationException.class).hasMessageContaining(text);
    }

    static void assertRefused(ThrowingCallable call, String text) {
        assertThatThrownBy(call).isInstanceOf(BadRequestException.class).hasMessageContaining(text);
    }
}
