package org.estatedesk.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

/** What the desk says is worked out once more from the engine's own tables and from the ledger's rows. */
@DeskTest
class RandomFiguresTest extends FiguresDesk {

    private static final LocalDate FIRST = LocalDate.of(2033, 5, 1);
    private static final int DAYS = 3;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void everyPeriodSaysWhatTheRowsSay() {
        draw("15 minutes");
        for (int i = 0; i < 40; i++) {
            work();
        }
        standAt("2033-05-03T01:00:00Z");
        comparePeriods();
        standAt("2033-06-01T00:00:00Z");
        comparePeriods();
    }

    /** One case that goes as far as it happens to go, around the midnights of the desk's zone. */
    private void work() {
        Duration late = Duration.ofSeconds(random.nextInt(2 * 24 * 3600));
        ProcessInstance run =
                startAt(Instant.parse("2033-04-30T20:00:00Z").plus(late).toString());
        if (random.nextInt(8) > 0) {
            completeAfter(run, Duration.ofMillis(random.nextInt(40 * 60_000)), "Task_Reply");
        }
        if (random.nextInt(8) == 0) {
            engine.getRuntimeService().deleteProcessInstance(run.getId(), "typed twice");
        } else if (desk.open(run).contains("Task_Next") && random.nextInt(8) > 0) {
            completeAfter(run, Duration.ofMillis(random.nextInt(24 * 3600_000)), "Task_Next");
        }
    }

    private void comparePeriods() {
        for (int from = 0; from < DAYS; from++) {
            for (int to = from; to < DAYS; to++) {
                compare(FIRST.plusDays(from), FIRST.plusDays(to));
            }
        }
    }

    private void compare(LocalDate from, LocalDate to) {
        JsonNode heat = heat("from=" + from + "&to=" + to);
        assertThat(counts(heat))
                .as("steps from %s to %s, seed %d", from, to, seed)
                .isEqualTo(rows("""
                        select coalesce(v.step, p.step) || ' ' || coalesce(v.n, 0) || ' ' || coalesce(p.late, 0) || ' '
                            || coalesce(p.kept, 0)
                        from (select act_id_ as step, count(*) as n from act_hi_actinst
                              where proc_def_key_ = ? and %s between ? and ? group by 1) v
                        full join (select step_id as step, count(*) filter (where state = 'LATE') as late,
                                       count(*) filter (where state = 'KEPT') as kept from promise
                                   where process_key = ? and (due_at at time zone 'Asia/Shanghai')::date between ? and ?
                                   group by 1) p on p.step = v.step
                        """.formatted(endDay()), key, from, to, key, from, to));
        assertThat(heat.get("cases").asText())
                .isEqualTo(rows(
                                "select count(*) from act_hi_procinst where proc_def_key_ = ? and " + endDay()
                                        + " between ? and ?",
                                key,
                                from,
                                to)
                        .get(0));
        medians(from, to)
                .forEach((step, exact) -> assertThat(row(heat.get("steps"), "stepId", step)
                                .get("medianMillis")
                                .asLong())
                        .as("%s from %s to %s, seed %d", step, from, to, seed)
                        .isCloseTo(exact, within((long) (exact * 0.02))));
    }

    private static List<String> counts(JsonNode heat) {
        return heat.get("steps").findParents("stepId").stream()
                .map(step -> String.join(
                        " ",
                        step.get("stepId").asText(),
                        step.get("count").asText(),
                        step.get("late").asText(),
                        step.get("kept").asText()))
                .sorted()
                .toList();
    }

    private Map<String, Long> medians(LocalDate from, LocalDate to) {
        return rows(
                        "select act_id_ || ' ' || percentile_disc(0.5) within group (order by duration_)"
                                + " from act_hi_actinst where proc_def_key_ = ? and " + endDay()
                                + " between ? and ? group by act_id_",
                        key,
                        from,
                        to)
                .stream()
                .map(row -> row.split(" "))
                .collect(Collectors.toMap(row -> row[0], row -> Long.valueOf(row[1])));
    }

    private static String endDay() {
        return "(end_time_ at time zone 'UTC' at time zone 'Asia/Shanghai')::date";
    }

    private List<String> rows(String sql, Object... values) {
        return store.queryForList(sql, String.class, values).stream().sorted().toList();
    }
}
