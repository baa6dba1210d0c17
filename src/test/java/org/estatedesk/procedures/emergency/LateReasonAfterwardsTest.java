package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** EMG-06: why a step was late never stands between a person and an emergency; the person is asked once it is done. */
@DeskTest
class LateReasonAfterwardsTest extends EmergencyCase {

    private static final String ANSWER = "{\"reason\": \"%s\", \"text\": \"在门口帮忙\"}";

    @LocalServerPort
    int port;

    @Autowired
    Promises promises;

    private String step;

    @BeforeEach
    void acknowledgedLate() {
        report();
        pass(2);
        step = task("Task_AcknowledgeEmergency").getId();
    }

    @Test
    void theFormOfALateEmergencyStepAsksNothingButItsOwn() {
        Answer form = guardHead().get("/task/" + step + "/deployed-form").ok();
        assertThat(form.body()).doesNotContain("lateReason");
    }

    @Test
    void whoeverCompletedItIsAskedAfterwardsAndUntilThenTheLedgerKnowsNoReason() throws Exception {
        does("guardhead", "Task_AcknowledgeEmergency");
        assertThat(late()).isNotEmpty().allMatch(promise -> promise.lateReason() == null);
        String seen = new WebSession(port, "guardhead")
                .get("/desk/find/cases/" + record().caseNumber())
                .body();
        assertThat(seen).contains("\"state\":\"LATE\"").contains("\"lateReason\":null");

        JsonNode asked = asked("guardhead");
        assertThat(asked.path("stepName").asText()).isEqualTo("Acknowledge emergency");
        assertThat(asked("guard").isMissingNode()).isTrue();
        String id = asked.path("id").asText();
        assertThat(answer("guard", id, "nobody-free").status()).isEqualTo(409);
        assertThat(answer("guardhead", id, "slept in").status()).isEqualTo(400);
        answer("guardhead", id, "nobody-free").ok();

        assertThat(late()).allSatisfy(promise -> assertThat(promise.lateReason())
                .returns("nobody-free", Promise.LateReason::code)
                .returns("在门口帮忙", Promise.LateReason::text)
                .returns("guardhead", Promise.LateReason::by));
        assertThat(journalTexts()).filteredOn(text -> text.contains("在门口帮忙")).hasSize(1);
        assertThat(asked("guardhead").isMissingNode()).isTrue();
        assertThat(answer("guardhead", id, "other").status()).isEqualTo(409);
    }

    private List<Promise> late() {
        return promises.ofStep(emergency.getId(), "Task_AcknowledgeEmergency").stream()
                .filter(promise -> promise.state() == Promise.State.LATE)
                .toList();
    }

    private JsonNode asked(String person) {
        JsonNode steps = new RestPerson(port, person).page("/desk/lateness").ok().json();
        return StreamSupport.stream(steps.path("steps").spliterator(), false)
                .filter(late ->
                        late.path("caseNumber").asText().equals(record().caseNumber()))
                .reduce((one, other) -> {
                    throw new AssertionError("asked twice: " + steps);
                })
                .orElse(steps.path("nothing"));
    }

    private Answer answer(String person, String id, String reason) {
        return new RestPerson(port, person)
                .send(
                        "POST",
                        "/desk/lateness/" + id,
                        ANSWER.formatted(reason),
                        "Content-Type",
                        "application/json");
    }

    private RestPerson guardHead() {
        return new RestPerson(port, "guardhead");
    }
}
