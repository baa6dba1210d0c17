package org.estatedesk.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody deleted the drawing of a finished case; its history stayed. */
@DeskTest
class DeletedDeploymentTest extends Audited {

    ProcessInstance run;

    @BeforeEach
    void finishAndDelete() {
        run = testCase(Map.of());
        drawings.complete(drawings.step(run, "Task_Handle"));
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("test drawings")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), false));
    }

    @Test
    void the_head_says_that_the_drawing_is_gone_and_still_names_procedure_and_version() {
        JsonNode main = named(read("").get("processes"), "id", run.getId());

        assertThat(main.get("drawing").asBoolean()).isFalse();
        assertThat(main.get("name").asText()).isEqualTo("Test case");
        assertThat(main.get("version").asInt()).isPositive();
        assertThat(main.get("state").asText()).isEqualTo("COMPLETED");
    }

    @Test
    void asking_for_the_drawing_gets_a_sentence() {
        RestPerson.Answer answer = ask("auditor", "/processes/" + run.getId() + "/drawing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").asText()).contains("was deleted");
    }

    @Test
    void all_else_is_shown_with_the_names_that_the_history_kept() {
        JsonNode path = read("/processes/" + run.getId() + "/path");

        assertThat(named(path.get("steps"), "stepId", "Activity_OpenCase")
                        .get("name")
                        .asText())
                .isEqualTo("Open case");
        assertThat(path.get("flows")).isEmpty();
        assertThat(read("/timeline").get("items")).isNotEmpty();
        assertThat(read("/steps").get("items")).isNotEmpty();
        JsonNode decision = read("/decisions").at("/items/0");
        assertThat(decision.get("version").asInt()).isPositive();
        assertThat(decision.at("/rules/0/clause").isNull()).isTrue();
        assertThat(decision.at("/rules/0/outputs")).isNotEmpty();
    }
}
