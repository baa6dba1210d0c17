package org.estatedesk.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

/** What the desk says is worked out once more from the engine's own tables and from the ledger's rows. */
@DeskTest
class RandomFiguresTest extends FiguresDesk {

    private static final LocalDate FIRST = LocalDate.of(2033, 5, 1);
    private static final int DAYS = 3;

    private static final String OF_DAYS = " where proc_def_key_ = ?"
            + " and (end_time_ at time zone 'UTC' at time zone 'Asia/Shanghai')::date between ? and ? ";

    private static final String COUNTS = """
            select coalesce(v.step, p.step) || ' ' || coalesce(v.n, 0) || ' ' || coalesce(p.late, 0) || ' '
                || coalesce(p.kept, 0)
            from (select act_id_ as step, count(*) as n from act_hi_actinst %s group by 1) v
            full join (select step_id as step, count(*) filter (where state = 'LATE') as late,
                           count(*) filter (where state = 'KEPT') as kept from promise
                       where process_key = ? and (due_at at time zone 'Asia/Shanghai')::date between ? and ?
                       group by 1) p on p.step = v.step
            """.formatted(OF_DAYS);

    private static final String CASES = "select count(*) from act_hi_procinst" + OF_DAYS;

    private static final String MEDIANS =
            "select act_id_ || ' ' || percentile_disc(0.5) within group (order by duration_)" + " from act_hi_actinst"
                    + OF_DAYS + "group by act_id_";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void everyPeriodSaysWhatTheRowsSay() {
        draw("15 minutes");
        for (int i = 0; i < 25; i++) {
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
        String where = "from %s to %s, seed %d".formatted(from, to, seed);
        assertThat(counts(heat)).as(where).isEqualTo(rows(COUNTS, key, from, to, key, from, to));
        assertThat(heat.get("cases").asText())
                .as(where)
                .isEqualTo(rows(CASES, key, from, to).get(0));
        rows(MEDIANS, key, from, to).stream()
                .map(row -> row.split(" "))
                .forEach(row -> assertThat(row(heat.get("steps"), "stepId", row[0])
                                .get("medianMillis")
                                .asLong())
                        .as("%s %s", row[0], where)
                        .isCloseTo(Long.parseLong(row[1]), within((long) (Long.parseLong(row[1]) * 0.02))));
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

    private List<String> rows(String sql, Object... values) {
        return store.queryForList(sql, String.class, values).stream().sorted().toList();
    }
}
