package org.estatedesk.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DeskTest
class DashboardTest extends FiguresDesk {

    @Test
    void eachDayOfThePeriodSaysHowManyCasesWereOpenedAndClosedOnIt() {
        draw("15 minutes");
        ProcessInstance first = startAt("2032-01-10T15:59:59Z");
        startAt("2032-01-10T16:00:00Z");
        drawings.standAt(java.time.Instant.parse("2032-01-12T02:00:00Z"));
        completeAfter(first, Duration.ZERO, "Task_Reply");
        completeAfter(first, Duration.ZERO, "Task_Next");
        JsonNode days = ask("/dashboard?from=2032-01-09&to=2032-01-12").get("days");
        assertThat(StreamSupport.stream(days.spliterator(), false)
                        .map(day -> day.get("day").asText() + " " + day.get("opened") + " " + day.get("closed")))
                .containsExactly("2032-01-09 0 0", "2032-01-10 1 0", "2032-01-11 1 0", "2032-01-12 0 1");
    }

    @Test
    void voidAndOpenPromisesCountInNoRate() {
        draw("15 minutes");
        completeAfter(startAt("2032-02-10T02:00:00Z"), MINUTE, "Task_Reply");
        completeAfter(startAt("2032-02-10T02:00:00Z"), MINUTE, "Task_Reply");
        completeAfter(startAt("2032-02-10T02:00:00Z"), Duration.ofMinutes(20), "Task_Reply");
        desk.pass(startAt("2032-02-10T02:00:00Z"), Duration.ofMinutes(25));
        ProcessInstance cancelled = startAt("2032-02-10T02:00:00Z");
        engine.getRuntimeService().deleteProcessInstance(cancelled.getId(), "typed twice");
        startAt("2032-02-10T02:15:00Z");
        JsonNode dashboard = ask("/dashboard?from=2032-02-10&to=2032-02-10");
        JsonNode procedure = row(dashboard.get("procedures"), "key", key);
        assertThat(procedure.get("name").asText()).isEqualTo("Procedure " + key);
        assertThat(procedure.get("kept").asInt()).isEqualTo(2);
        assertThat(procedure.get("late").asInt()).isEqualTo(2);
        assertThat(procedure.get("rate").asDouble()).isEqualTo(0.5);
        JsonNode clock = row(dashboard.get("clocks"), "procedure", key);
        assertThat(clock.get("name").asText()).isEqualTo("15 minutes");
        assertThat(clock.get("rate").asDouble()).isEqualTo(0.5);
        JsonNode deadline = ask("/procedures/" + key + "/deadlines?from=2032-02-10&to=2032-02-10")
                .get("deadlines")
                .get(0);
        assertThat(deadline.toString())
                .isEqualTo("{\"timerId\":\"Deadline_Reply\",\"name\":\"15 minutes\",\"stepId\":\"Task_Reply\","
                        + "\"step\":\"Give reply\",\"kept\":2,\"late\":2,\"open\":1,\"void\":1,\"rate\":0.5}");
    }

    @Test
    void stepsAreOrderedByHowManyOfTheirPromisesBrokeAndSayHowLateTheyWere() {
        draw("15 minutes");
        completeAfter(startAt("2032-03-10T02:00:00Z"), Duration.ofMinutes(16), "Task_Reply");
        completeAfter(startAt("2032-03-10T02:00:00Z"), Duration.ofMinutes(18), "Task_Reply");
        desk.pass(startAt("2032-03-10T02:00:00Z"), Duration.ofMinutes(25));
        JsonNode worst = ask("/dashboard?from=2032-03-10&to=2032-03-10").get("lateSteps");
        assertThat(worst).hasSize(1);
        assertThat(worst.get(0).get("procedure").asText()).isEqualTo(key);
        assertThat(worst.get(0).get("name").asText()).isEqualTo("Give reply");
        assertThat(worst.get(0).get("late").asInt()).isEqualTo(3);
        assertThat(worst.get(0).get("medianLateMillis").asLong()).isEqualTo(180_000);
    }

    @Test
    void namesAreThoseOfTheLiveDrawingUnlessItHasNoSuchDeadlineAnyMore() {
        draw("15 minutes");
        completeAfter(startAt("2032-04-10T02:00:00Z"), MINUTE, "Task_Reply");
        draw("a quarter\nof an hour");
        assertThat(nameOfTheDeadline()).isEqualTo("a quarter of an hour");
        drawings.clear();
        assertThat(nameOfTheDeadline()).isEqualTo("15 minutes");
    }

    @Test
    void theOldestOpenCasesSayWhereTheyStandAndNothingAboutTheCustomer() {
        draw("15 minutes");
        ProcessInstance run = startAt("2001-01-01T02:00:00Z");
        completeAfter(run, MINUTE, "Task_Reply");
        JsonNode oldest = ask("/dashboard").get("oldestOpen");
        String number = (String) engine.getRuntimeService().getVariable(run.getId(), "caseNumber");
        JsonNode open = row(oldest, "number", number);
        assertThat(open.get("openedAt").asText()).isEqualTo("2001-01-01T10:00:00+08:00");
        assertThat(open.get("ageMillis").asLong()).isEqualTo(60_000);
        assertThat(open.get("step").asText()).isEqualTo("Task_Next");
        assertThat(open.get("customer").isNull() && open.get("subject").isNull())
                .isTrue();
        assertThat(oldest.toString()).doesNotContain("王小明", "noise");
        assertThat(oldest.size()).isBetween(1, 10);
        completeAfter(run, MINUTE, "Task_Next");
    }

    @ParameterizedTest
    @CsvSource({"auditor,200", "manager,200", "demo,200", "hotline,403", "supervisor,403", "director,403"})
    void figuresAreForAuditorsManagersAndAdministrators(String person, int status) {
        draw("15 minutes");
        for (String path :
                new String[] {"/dashboard", "/procedures/" + key + "/heat", "/procedures/" + key + "/deadlines"}) {
            assertThat(new RestPerson(port, person).page("/desk/audit" + path).status())
                    .isEqualTo(status);
        }
    }

    @Test
    void aMistakeInTheQuestionIsNamed() {
        RestPerson.Answer answer = new RestPerson(port, "auditor").page("/desk/audit/dashboard?from=monday");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).contains("'from'", "monday");
    }

    private String nameOfTheDeadline() {
        JsonNode clocks = ask("/dashboard?from=2032-04-10&to=2032-04-10").get("clocks");
        return row(clocks, "procedure", key).get("name").asText();
    }
}
