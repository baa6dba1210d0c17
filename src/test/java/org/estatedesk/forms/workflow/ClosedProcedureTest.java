package org.estatedesk.forms.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.forms.workflow.TasklistSession.Answer;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** A procedure takes no new cases, since its drawing says so; what runs goes on. */
@DeskTest
class ClosedProcedureTest {

    private static final String PROCESS = "/process-definition/key/forms-probe";

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private TasklistSession session;
    private ProcessInstance running;
    private Deployment closed;

    @BeforeEach
    void close() throws Exception {
        ProbeDesk.prepare(engine);
        session = TasklistSession.of(port, ProbeDesk.ONE);
        assertThat(session.post(PROCESS + "/submit-form", Values.probeStart().body())
                        .status())
                .isEqualTo(200);
        running = running().get(0);
        deployClosed(drawn());
    }

    @AfterEach
    void open() {
        engine.getRepositoryService().deleteDeployment(closed.getId(), true);
        ProbeDesk.sweep(engine);
    }

    @Test
    void nobodyStartsItAtAnyDoorInAnyVersion() {
        List<String> doors = List.of(
                PROCESS + "/submit-form",
                PROCESS + "/start",
                "/process-definition/" + running.getProcessDefinitionId() + "/submit-form",
                "/process-definition/" + running.getProcessDefinitionId() + "/start");
        for (String door : doors) {
            Answer answer = session.post(door, Values.probeStart().body());
            assertThat(answer.status()).as(door + answer.body()).isEqualTo(400);
            assertThat(answer.message()).contains("takes no new cases");
        }
        assertThat(running()).hasSize(1);
    }

    @Test
    void norOneWhoseStartWaitsForAJob() throws Exception {
        engine.getRepositoryService().deleteDeployment(closed.getId(), true);
        deployClosed(drawn().replaceFirst("<(bpmn:)?startEvent ", "$0camunda:asyncBefore=\"true\" "));
        Answer answer = session.post(PROCESS + "/start", Values.probeStart().body());
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.message()).contains("takes no new cases");
        assertThat(running()).hasSize(1);
    }

    private static String drawn() throws IOException {
        return new ClassPathResource("forms-probe/forms-probe.bpmn").getContentAsString(UTF_8);
    }

    private void deployClosed(String drawn) {
        closed = engine.getRepositoryService()
                .createDeployment()
                .addString(
                        "forms-probe.bpmn",
                        drawn.replace("isExecutable", "camunda:isStartableInTasklist=\"false\" isExecutable"))
                .deploy();
    }

    private List<ProcessInstance> running() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("forms-probe")
                .list();
    }
}
