package org.estatedesk.promises.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.promises.Explanations;
import org.estatedesk.promises.Explanations.Explained;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Working time as a drawing asks for it; the clock stands at ten to eight in the evening of a Monday. */
@DeskTest
class DeadlineTest {

    private static final Instant MONDAY_19_50 = Instant.parse("2026-11-23T11:50:00Z");
    private static final Instant TUESDAY_08_25 = Instant.parse("2026-11-24T00:25:00Z");

    @Autowired
    ProcessEngine engine;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Deadline deadline;

    @Autowired
    Explanations explanations;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void standStill() {
        ClockUtil.setCurrentTime(Date.from(MONDAY_19_50));
    }

    @AfterEach
    void clear() {
        ClockUtil.reset();
        engine.getRepositoryService().createDeploymentQuery().deploymentName("Lost key").list().stream()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">${deadline.workingTime('PT35M')}</bpmn:timeDuration>",
                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${deadline.workingTime('PT35M')}</bpmn:timeDate>",
                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${deadline.workingTime('PT35M', now())}</bpmn:timeDate>",
            })
    void aTimerDrawnInWorkingTimeIsDueThen(String timer) {
        assertThat(deploy(timer).getStatusCode()).isEqualTo(HttpStatus.OK);
        ProcessInstance run =
                engine.getRuntimeService().startProcessInstanceByKey("lost-key", Map.of("owner", "Chen", "keys", 1));
        Job due = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(run.getId())
                .singleResult();
        Task step = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(run.getId())
                .singleResult();
        assertThat(due.getDuedate().toInstant()).isEqualTo(TUESDAY_08_25);
        assertThat(step.getDueDate().toInstant()).isEqualTo(TUESDAY_08_25);
    }

    @Test
    void aDurationThatCannotBeReadIsRefusedAtDeployment() {
        ResponseEntity<String> answer = deploy(
                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${deadline.workingTime('35 min')}</bpmn:timeDate>");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("35 min").contains("PT35M");
    }

    @Test
    void aRepeatedTimerCannotBeDrawnInWorkingTime() {
        assertThat(deploy(
                                "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">${deadline.workingTime('PT35M')}</bpmn:timeCycle>")
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void countsFromTheMomentThatAVariableHolds() {
        Instant nineToEight = Instant.parse("2026-11-23T11:51:00Z");
        assertThat(deadline.workingTime("PT10M", "2026-11-23T09:00").toInstant())
                .isEqualTo(Instant.parse("2026-11-23T01:10:00Z"));
        assertThat(deadline.workingTime("PT10M", "2026-11-23T01:00:00Z").toInstant())
                .isEqualTo(Instant.parse("2026-11-23T01:10:00Z"));
        assertThat(deadline.workingTime("PT10M", Date.from(nineToEight)).toInstant())
                .isEqualTo(Instant.parse("2026-11-24T00:01:00Z"));
    }

    @Test
    void countsTheWallClockFromTheMomentThatAVariableHolds() {
        assertThat(deadline.after("P2D", "2026-11-23T19:50:00+08:00")).isEqualTo("2026-11-25T11:50:00Z");
        transactions.executeWithoutResult(state -> {
            Instant due = deadline.after("P2D", "2026-11-23T19:50:00+08:00").toInstant();
            assertThat(explanations.take(due).orElseThrow().sentence())
                    .isEqualTo("started Mon 19:50 + 2 d: due Wed 19:50");
        });
    }

    @Test
    void knowsTheHoursOfTheDesksDay() {
        assertThat(deadline.today("18:00").toInstant()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
        assertThat(deadline.everyDay("00:00")).isEqualTo("R/2026-11-24T00:00:00+08:00/P1D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadline.today("6pm"))
                .withMessageContaining("'6pm' is not an hour such as 18:00");
    }

    @Test
    void leavesItsExplanationForTheLedger() {
        transactions.executeWithoutResult(state -> {
            Instant due = deadline.workingTime("PT35M").toInstant();
            assertThat(explanations.take(due))
                    .contains(new Explained(
                            TUESDAY_08_25,
                            "registered Mon 19:50, 10 min until closing, 25 min from Tue 08:00: due Tue 08:25",
                            false));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"35", "", "-PT35M", "PT-1H30M", "P1M", "35 min"})
    void refusesADurationThatIsNone(String duration) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadline.workingTime(duration))
                .withMessageContaining("'" + duration + "' is not a positive ISO 8601 duration such as PT35M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-02-30T10:00"})
    void refusesAStartThatIsNone(String start) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadline.workingTime("PT35M", start))
                .withMessageContaining("'" + start + "' is not a moment");
    }

    private ResponseEntity<String> deploy(String timer) {
        String drawing = text("lost-key.bpmn")
                .replace("<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT15M</bpmn:timeDuration>", timer);
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "Lost key");
        parts.add("lost-key.bpmn", attachment("lost-key.bpmn", drawing));
        for (String form : new String[] {"report-lost-key.form", "ask-where.form"}) {
            parts.add(form, attachment(form, text(form)));
        }
        return http.withBasicAuth("manager", "manager")
                .postForEntity("/engine-rest/deployment/create", parts, String.class);
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("drawings/" + name).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ByteArrayResource attachment(String name, String content) {
        return new ByteArrayResource(content.getBytes(UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
