package org.estatedesk.audit.figures.counts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often and how long the steps of a procedure were worked on: counted days as they were counted, today live. */
@Component
public class StepFigures {

    static final String COUNTED = """
            select step_id, lengths, visits from step_figure
            where process_key = :key and day between :from and :to
              and process_version = coalesce(cast(:version as integer), process_version)
            """;

    private final JdbcClient store;
    private final DayBook book;
    private final VisitHistory history;
    private final DeskTime time;

    StepFigures(JdbcClient store, DayBook book, VisitHistory history, DeskTime time) {
        this.store = store;
        this.book = book;
        this.history = history;
        this.time = time;
    }

    /**
     * The visits that ended on those days, by the id of the step; under the key of the procedure its finished cases.
     *
     * @param version null: all versions of the drawing
     */
    public Map<String, Lengths> of(String processKey, @Nullable Integer version, Days days) {
        Map<String, Lengths> steps = new TreeMap<>();
        LocalDate running = book.running();
        days.before(running).ifPresent(over -> {
            book.count(over, () -> true);
            read(processKey, version, over, steps);
        });
        days.since(running)
                .ifPresent(live -> history.ended(live.begins(time.zone()), live.ends(time.zone())).stream()
                        .filter(visits -> visits.processKey().equals(processKey))
                        .filter(visits -> version == null || version == visits.processVersion())
                        .forEach(visits -> at(steps, visits.stepId()).add(visits.millis(), visits.count())));
        return steps;
    }

    private void read(String processKey, @Nullable Integer version, Days days, Map<String, Lengths> steps) {
        store.sql(COUNTED)
                .param("key", processKey)
                .param("from", days.from())
                .param("to", days.to())
                .param("version", version)
                .query(row -> {
                    at(steps, row.getString("step_id")).add(numbers(row, "lengths"), numbers(row, "visits"));
                });
    }

    private static Integer[] numbers(ResultSet row, String column) throws SQLException {
        return (Integer[]) row.getArray(column).getArray();
    }

    private static Lengths at(Map<String, Lengths> steps, String stepId) {
        return steps.computeIfAbsent(stepId, first -> new Lengths());
    }
}
