package org.estatedesk.audit.figures.counts;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.estatedesk.platform.DeskTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts days that are over, each once, in a transaction of its own; whoever needs a day that is being counted waits. */
@Component
class DayBook {

    /** The engine stamps a step's end before it commits: a day is over when nothing more can come to it. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private record Step(String processKey, int processVersion, String stepId) {}

    private final JdbcTemplate store;
    private final VisitHistory history;
    private final DeskTime time;
    private final TransactionTemplate transaction;

    DayBook(JdbcTemplate store, VisitHistory history, DeskTime time, PlatformTransactionManager transactions) {
        this.store = store;
        this.history = history;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The first day that is not over yet, in the desk's zone. */
    LocalDate running() {
        return time.now().minus(MARGIN).atZone(time.zone()).toLocalDate();
    }

    /**
     * Counts those of these days that are over and not counted yet, the newest first.
     *
     * @param goOn asked before each day
     * @return how many it counted
     */
    int count(Days days, BooleanSupplier goOn) {
        int counted = 0;
        for (LocalDate day : missing(days)) {
            if (!goOn.getAsBoolean()) {
                break;
            }
            counted += count(day) ? 1 : 0;
        }
        return counted;
    }

    private List<LocalDate> missing(Days days) {
        return history.oldest()
                .map(oldest -> oldest.atZone(time.zone()).toLocalDate())
                .flatMap(days::since)
                .flatMap(known -> known.before(running()))
                .map(this::uncounted)
                .orElse(List.of());
    }

    private List<LocalDate> uncounted(Days days) {
        return store.queryForList("""
                select day::date from generate_series(?::date, ?::date, interval '1 day') day
                where not exists (select 1 from figure_day counted where counted.day = day.day::date)
                order by day desc
                """, LocalDate.class, days.from(), days.to());
    }

    private boolean count(LocalDate day) {
        return Boolean.TRUE.equals(transaction.execute(begun -> {
            // Waits for another who counts this day right now, and then finds it done.
            boolean mine = store.update(
                            "insert into figure_day (day, counted_at) values (?, now()) on conflict do nothing", day)
                    == 1;
            if (mine) {
                write(day, lengths(new Days(day, day)));
            }
            return mine;
        }));
    }

    private Map<Step, Lengths> lengths(Days days) {
        Map<Step, Lengths> found = new HashMap<>();
        for (StepVisits visits : history.ended(days.begins(time.zone()), days.ends(time.zone()))) {
            Step step = new Step(visits.processKey(), visits.processVersion(), visits.stepId());
            found.computeIfAbsent(step, first -> new Lengths()).add(visits.millis(), visits.count());
        }
        return found;
    }

    private void write(LocalDate day, Map<Step, Lengths> steps) {
        store.batchUpdate(
                "insert into step_figure (day, process_key, process_version, step_id, lengths, visits)"
                        + " values (?, ?, ?, ?, ?, ?)",
                steps.entrySet(),
                1000,
                (row, step) -> fill(row, day, step));
    }

    private static void fill(PreparedStatement row, LocalDate day, Map.Entry<Step, Lengths> step) throws SQLException {
        row.setObject(1, day);
        row.setString(2, step.getKey().processKey());
        row.setInt(3, step.getKey().processVersion());
        row.setString(4, step.getKey().stepId());
        row.setObject(5, step.getValue().slots());
        row.setObject(6, step.getValue().counts());
    }
}
