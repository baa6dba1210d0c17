package org.estatedesk.procedures.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Journal;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** EMG-06: why a step was late never stands between a person and an emergency; the person is asked once it is done. */
@DeskTest
class LateReasonAfterwardsTest {

    private static final String STEP = "Task_AcknowledgeEmergency";

    private static final String ANSWER = "{\"reason\": \"%s\", \"text\": \"在门口帮忙\"}";

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService engine;

    @Autowired
    Promises promises;

    @Autowired
    Journal journal;

    private ProcessInstance emergency;
    private String number;

    @BeforeEach
    void report() {
        Map<String, Object> form = Map.of("unit", "9-" + System.nanoTime(), "customerPhone", "138 0013 8000");
        emergency = desk.start("hotline", "emergency-patient-assistance", form);
        number = engine.createProcessInstanceQuery()
                .processInstanceId(emergency.getId())
                .singleResult()
                .getBusinessKey();
        desk.pass(emergency, Duration.ofMinutes(2));
    }

    @AfterEach
    void clockBack() {
        ClockUtil.reset();
        engine.deleteProcessInstance(emergency.getId(), "test over");
    }

    @Test
    void theFormOfALateEmergencyStepAsksNothingButItsOwn() {
        Answer form = guardHead()
                .get("/task/" + desk.task(emergency, STEP).getId() + "/deployed-form")
                .ok();
        assertThat(form.body()).doesNotContain("lateReason");
    }

    @Test
    void whoeverCompletedItIsAskedAfterwardsAndUntilThenTheLedgerKnowsNoReason() {
        desk.complete(emergency, "guardhead", STEP, Map.of());
        assertThat(late()).isNotEmpty().allMatch(promise -> promise.lateReason() == null);
        String seen = guardHead().page("/desk/find/cases/" + number).body();
        assertThat(seen).contains("\"state\":\"LATE\"").contains("\"lateReason\":null");

        JsonNode asked = asked("guardhead");
        assertThat(asked.path("stepName").asText()).isEqualTo("Acknowledge emergency");
        assertThat(asked("guard").isMissingNode()).isTrue();
        String id = asked.path("id").asText();
        assertThat(answer("guard", id, "nobody-free").status()).isEqualTo(409);
        assertThat(answer("guardhead", id, "slept in").status()).isEqualTo(400);
        answer("guardhead", id, "nobody-free").ok();

        assertThat(late())
                .allSatisfy(promise -> assertThat(promise.lateReason())
                        .returns("nobody-free", Promise.LateReason::code)
                        .returns("在门口帮忙", Promise.LateReason::text)
                        .returns("guardhead", Promise.LateReason::by));
        assertThat(journal.of(number))
                .filteredOn(entry -> entry.text().contains("在门口帮忙"))
                .hasSize(1);
        assertThat(asked("guardhead").isMissingNode()).isTrue();
        assertThat(answer("guardhead", id, "other").status()).isEqualTo(409);
    }

    private List<Promise> late() {
        return promises.ofStep(emergency.getId(), STEP).stream()
                .filter(promise -> promise.state() == Promise.State.LATE)
                .toList();
    }

    private JsonNode asked(String person) {
        JsonNode steps =
                new RestPerson(port, person).page("/desk/lateness").ok().json();
        return StreamSupport.stream(steps.path("steps").spliterator(), false)
                .filter(late -> late.path("caseNumber").asText().equals(number))
                .reduce((one, other) -> {
                    throw new AssertionError("asked twice: " + steps);
                })
                .orElse(steps.path("nothing"));
    }

    private Answer answer(String person, String id, String reason) {
        return new RestPerson(port, person)
                .send("POST", "/desk/lateness/" + id, ANSWER.formatted(reason), "Content-Type", "application/json");
    }

    private RestPerson guardHead() {
        return new RestPerson(port, "guardhead");
    }
}
