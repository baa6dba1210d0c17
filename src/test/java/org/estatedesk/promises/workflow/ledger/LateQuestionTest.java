package org.estatedesk.promises.workflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.promises.Promise.State.LATE;
import static org.estatedesk.promises.Promise.State.OPEN;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.promises.Promise;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A drawing made from nothing has promises, and asks once why it was late: over REST, as Tasklist does. */
@DeskTest
class LateQuestionTest extends LedgerTestBase {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    private ProcessInstance run;

    @BeforeEach
    void startAndTakeUp() {
        assertThat(new DrawnFromNothing(http).deploy().getBody()).contains("deployedProcessDefinitions");
        run = start(DrawnFromNothing.KEY);
        takeUp("Task_Open");
    }

    private void takeUp(String step) {
        engine.getTaskService().claim(task(run, step).getId(), "demo");
    }

    @Test
    void aDrawingMadeFromNothingHasPromises() {
        assertThat(promise(run, "Deadline_Open5Min").state()).isEqualTo(OPEN);
        desk.pass(run, Duration.ofMinutes(6));
        assertThat(promise(run, "Deadline_Open5Min").state()).isEqualTo(LATE);
        assertThat(promise(run, "Deadline_Open5Min").assignee()).isEqualTo("demo");
    }

    @Test
    void aStepInTimeIsAskedNothing() {
        assertThat(form("Task_Open", "en").path("components")).hasSize(1);
        assertThat(submit("Task_Open", Map.of()).status()).isEqualTo(204);
    }

    @Test
    void whoeverCompletesALateStepIsAskedOnceInTheirLanguage() {
        desk.pass(run, Duration.ofMinutes(6));
        JsonNode group = form("Task_Open", "en").path("components").path(1);
        assertThat(group.path("label").asText()).isEqualTo("This step is late");
        assertThat(group.path("components").path(0).path("key").asText()).isEqualTo("lateReason");
        assertThat(group.path("components").path(0).path("values")).hasSize(7);
        assertThat(form("Task_Open", "zh-CN")
                        .path("components")
                        .path(1)
                        .path("label")
                        .asText())
                .isEqualTo("此步骤已逾期");
        submit("Task_Open", Map.of("lateReason", "nobody-free", "lateReasonText", "全员培训"))
                .ok();
        Promise late = promise(run, "Deadline_Open5Min");
        assertThat(late.lateReason())
                .returns("nobody-free", Promise.LateReason::code)
                .returns("全员培训", Promise.LateReason::text)
                .returns("demo", Promise.LateReason::by);
        assertThat(engine.getRuntimeService().getVariables(run.getId()))
                .doesNotContainKeys("lateReason", "lateReasonText");
        assertThat(form("Task_Greet", "en").path("components")).hasSize(1);
    }

    @Test
    void aStepIsLateForItsFormAlsoBeforeItsTimerCouldFire() {
        sleep(Duration.ofMinutes(6));
        assertThat(form("Task_Open", "en").path("components")).hasSize(2);
        submit("Task_Open", Map.of("lateReason", "other")).ok();
        assertThat(promise(run, "Deadline_Open5Min").lateReason()).isNotNull();
    }

    @Test
    void aReasonThatIsNotOnTheListIsRefusedByName() {
        desk.pass(run, Duration.ofMinutes(6));
        Answer refused = submit("Task_Open", Map.of("lateReason", "slept in"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("lateReason");
        assertThat(task(run, "Task_Open")).isNotNull();
    }

    @Test
    void aLateStepCompletedWithoutAReasonIsNotRefused() {
        desk.pass(run, Duration.ofMinutes(6));
        assertThat(submit("Task_Open", Map.of()).status()).isEqualTo(204);
        assertThat(promise(run, "Deadline_Open5Min").lateReason()).isNull();
    }

    @Test
    void anAnswerToAQuestionThatNobodyAsksAnyMoreIsLetGo() {
        assertThat(submit("Task_Open", Map.of("lateReason", "other")).status()).isEqualTo(204);
        assertThat(engine.getRuntimeService().getVariables(run.getId())).doesNotContainKey("lateReason");
    }

    private JsonNode form(String step, String language) {
        String path = "/engine-rest/task/" + task(run, step).getId() + "/deployed-form";
        return new DeskPerson(port, "demo", language).get(path).ok().json();
    }

    private Answer submit(String step, Map<String, String> values) {
        StringBuilder variables = new StringBuilder("{\"variables\":{\"note\":{\"value\":\"x\",\"type\":\"String\"}");
        values.forEach((name, value) ->
                variables.append(",\"%s\":{\"value\":\"%s\",\"type\":\"String\"}".formatted(name, value)));
        String path = "/engine-rest/task/" + task(run, step).getId() + "/submit-form";
        return new DeskPerson(port, "demo", "en")
                .call("POST", path, variables.append("}}").toString());
    }
}
