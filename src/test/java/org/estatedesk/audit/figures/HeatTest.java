package org.estatedesk.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;

@DeskTest
class HeatTest extends FiguresDesk {

    @Test
    void visitsMediansAndPromisesOfADayAreTheSameWhileItRunsAndWhenItIsOver() {
        draw("15 minutes");
        oneQuickOneSlowAndOneCancelled();
        JsonNode today = heat("from=2031-01-10&to=2031-01-10");
        assertThat(today.get("cases").asInt()).isEqualTo(2);
        JsonNode reply = row(today.get("steps"), "stepId", "Task_Reply");
        assertThat(figures(reply)).containsExactly(3, 2, 1);
        assertThat(reply.get("medianMillis").asDouble()).isBetween(1_176_000.0, 1_224_000.0);
        assertThat(figures(row(today.get("steps"), "stepId", "Task_Next"))).containsExactly(1, 0, 0);
        assertThat(String.join(" ", today.get("steps").findValuesAsText("stepId")))
                .isEqualTo("Activity_Close Activity_Open Deadline_Reply End_Done End_Told Start_Asked Task_Next"
                        + " Task_Reply");
        standAt("2031-01-12T00:00:00Z");
        assertThat(heat("from=2031-01-10&to=2031-01-10")).isEqualTo(today);
    }

    private void oneQuickOneSlowAndOneCancelled() {
        ProcessInstance quick = startAt("2031-01-10T02:00:00Z");
        completeAfter(quick, Duration.ofMinutes(10), "Task_Reply");
        completeAfter(quick, Duration.ofMinutes(1), "Task_Next");
        completeAfter(startAt("2031-01-10T03:00:00Z"), Duration.ofMinutes(20), "Task_Reply");
        ProcessInstance cancelled = startAt("2031-01-10T04:00:00Z");
        desk.pass(cancelled, Duration.ofMinutes(30));
        engine.getRuntimeService().deleteProcessInstance(cancelled.getId(), "typed twice");
    }

    /** How many visits there were, and how many late and kept promises. */
    private static List<Integer> figures(JsonNode step) {
        return Stream.of("count", "late", "kept")
                .map(field -> step.get(field).asInt())
                .toList();
    }

    @Test
    void aVisitBelongsToTheDayOfTheDesksZoneOnWhichItEnded() {
        draw("15 minutes");
        ProcessInstance run = startAt("2031-02-10T15:50:00Z");
        completeAfter(run, Duration.ofMinutes(10).minusMillis(1), "Task_Reply");
        completeAfter(run, Duration.ofMillis(1), "Task_Next");
        standAt("2031-02-20T00:00:00Z");
        JsonNode before = heat("from=2031-02-10&to=2031-02-10");
        JsonNode after = heat("from=2031-02-11&to=2031-02-11");
        assertThat(before.get("steps").findValuesAsText("stepId"))
                .contains("Task_Reply")
                .doesNotContain("Task_Next");
        assertThat(after.get("steps").findValuesAsText("stepId")).contains("Task_Next");
        assertThat(row(after.get("steps"), "stepId", "Task_Next").get("count").asInt())
                .isOne();
        assertThat(before.get("cases").asInt()).isZero();
        assertThat(after.get("cases").asInt()).isOne();
        // The promise fell due five minutes after midnight.
        assertThat(row(before.get("steps"), "stepId", "Task_Reply").get("kept").asInt())
                .isZero();
        JsonNode due = row(after.get("steps"), "stepId", "Task_Reply");
        assertThat(due.get("kept").asInt()).isOne();
        assertThat(due.get("count").asInt()).isZero();
        assertThat(due.get("medianMillis").isNull()).isTrue();
    }

    @Test
    void aDayStaysOpenForAnHourSinceWhatEndedBeforeMidnightMayBeKeptAfterIt() {
        draw("15 minutes");
        startAt("2031-03-10T15:59:00Z");
        standAt("2031-03-10T16:59:59Z");
        heat("from=2031-03-10&to=2031-03-11");
        assertThat(counted("2031-03-10")).isZero();
        standAt("2031-03-10T17:00:00Z");
        heat("from=2031-03-10&to=2031-03-11");
        assertThat(counted("2031-03-10")).isOne();
        assertThat(counted("2031-03-11")).isZero();
    }

    @Test
    void whatTheEngineForgetsStaysCounted() {
        draw("15 minutes");
        ProcessInstance run = startAt("2031-04-10T02:00:00Z");
        completeAfter(run, MINUTE, "Task_Reply");
        completeAfter(run, MINUTE, "Task_Next");
        standAt("2031-04-12T00:00:00Z");
        JsonNode before = heat("from=2031-04-01&to=2031-04-12");
        engine.getHistoryService().deleteHistoricProcessInstance(run.getId());
        assertThat(heat("from=2031-04-01&to=2031-04-12")).isEqualTo(before);
        assertThat(before.get("cases").asInt()).isOne();
    }

    @Test
    void eachVersionOfTheDrawingHasItsOwnFigures() {
        draw("15 minutes");
        completeAfter(startAt("2031-05-10T02:00:00Z"), MINUTE, "Task_Reply");
        draw("a quarter of an hour");
        completeAfter(startAt("2031-05-10T03:00:00Z"), MINUTE, "Task_Reply");
        completeAfter(startAt("2031-05-10T04:00:00Z"), MINUTE, "Task_Reply");
        for (String now : new String[] {"2031-05-10T05:00:00Z", "2031-05-12T00:00:00Z"}) {
            standAt(now);
            assertThat(replies("")).isEqualTo(3);
            assertThat(replies("&version=1")).isOne();
            assertThat(replies("&version=2")).isEqualTo(2);
            assertThat(heat("from=2031-05-10&to=2031-05-10&version=3").get("steps"))
                    .isEmpty();
        }
    }

    @Test
    void aMistypedProcedureIsNoQuietOne() {
        RestPerson.Answer answer = new RestPerson(port, "auditor").page("/desk/audit/procedures/complaint/heat");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").asText()).contains("'complaint'");
        draw("15 minutes");
        assertThat(heat("from=2031-06-01&to=2031-06-02").get("steps")).isEmpty();
    }

    private int replies(String version) {
        JsonNode reply = row(heat("from=2031-05-10&to=2031-05-10" + version).get("steps"), "stepId", "Task_Reply");
        assertThat(reply.get("kept").asInt()).isEqualTo(reply.get("count").asInt());
        return reply.get("count").asInt();
    }

    private int counted(String day) {
        return store.queryForList("select 1 from figure_day where day = cast(? as date)", Integer.class, day)
                .size();
    }
}
