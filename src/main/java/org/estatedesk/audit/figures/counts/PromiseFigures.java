package org.estatedesk.audit.figures.counts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the promises of the ledger that fell due in a period, live: a verdict may come, and a due time may be moved, long
 * after its day. Its two indexes hold all that is counted.
 */
@Service
@Transactional(readOnly = true)
public class PromiseFigures {

    /** What the ledger calls a deadline and its step. */
    public record Names(String deadline, String step) {}

    /** Grouped by everything: a filter that the planner cannot judge would make it sort the whole ledger. */
    static final String CLOCKS = """
            select process_key, process_version, timer_id, step_id, state, count(*) as promises, max(id) as newest
            from promise
            where due_at >= :from and due_at < :until %s
            group by process_key, process_version, timer_id, step_id, state
            order by process_key, timer_id, step_id
            """;

    static final String OF_ONE = "and process_key = :key";

    static final String LATEST = """
            select process_key, step_id, count(*) as late, max(id) as newest,
                greatest(0, round(1000 * extract(epoch from percentile_disc(0.5) within group (
                    order by coalesce(ended_at, cast(:now as timestamptz)) - due_at)))) as median_late_millis
            from promise
            where state = 'LATE' and due_at >= :from and due_at < :until
            group by process_key, step_id
            order by late desc, process_key, step_id limit :limit
            """;

    static final String DOUBTED =
            "select count(*) from promise where doubt is not null and due_at >= :from and due_at < :until";

    private final JdbcClient store;
    private final DeskTime time;

    PromiseFigures(JdbcClient store, DeskTime time) {
        this.store = store;
        this.time = time;
    }

    /** The deadlines of all procedures of which promises fell due, each step of one by itself. */
    public Collection<TimerFigures> clocks(Days days) {
        return sums(due(days, CLOCKS.formatted("")), null);
    }

    /**
     * The deadlines of one procedure of which promises fell due, each step of one by itself.
     *
     * @param version null: all versions of the drawing
     */
    public Collection<TimerFigures> clocks(String processKey, @Nullable Integer version, Days days) {
        return sums(due(days, CLOCKS.formatted(OF_ONE)).param("key", processKey), version);
    }

    private static Collection<TimerFigures> sums(StatementSpec question, @Nullable Integer version) {
        Map<List<String>, TimerFigures> sums = new LinkedHashMap<>();
        question.query(row -> {
            if (version == null || version == row.getInt("process_version")) {
                TimerFigures clock = clock(row);
                sums.merge(List.of(clock.processKey(), clock.timerId(), clock.stepId()), clock, TimerFigures::plus);
            }
        });
        return sums.values();
    }

    /** The steps with the most broken promises, the worst first. */
    public List<LateStep> latest(Days days, int limit) {
        return due(days, LATEST)
                .param("now", OffsetDateTime.ofInstant(time.now(), ZoneOffset.UTC))
                .param("limit", limit)
                .query(LateStep.class)
                .list();
    }

    /** How many were measured while a clock was in doubt. */
    public long doubted(Days days) {
        return due(days, DOUBTED).query(Long.class).single();
    }

    /** The names that the ledger has for these of its promises, by their numbers. */
    public Map<Long, Names> names(Collection<Long> promises) {
        Map<Long, Names> names = new HashMap<>();
        if (!promises.isEmpty()) {
            store.sql("select id, name, step_name from promise where id in (:ids)")
                    .param("ids", promises)
                    .query(row -> {
                        names.put(row.getLong("id"), new Names(row.getString("name"), row.getString("step_name")));
                    });
        }
        return names;
    }

    private StatementSpec due(Days days, String sql) {
        // The default takes a disk with a moving head for granted and would read the whole ledger for a year; medians
        // sort.
        store.sql("select set_config('random_page_cost', '1.1', true), set_config('work_mem', '32MB', true)")
                .query()
                .singleRow();
        return store.sql(sql)
                .param("from", OffsetDateTime.ofInstant(days.begins(time.zone()), ZoneOffset.UTC))
                .param("until", OffsetDateTime.ofInstant(days.ends(time.zone()), ZoneOffset.UTC));
    }

    private static TimerFigures clock(ResultSet row) throws SQLException {
        String state = row.getString("state");
        long promises = row.getLong("promises");
        return new TimerFigures(
                row.getString("process_key"),
                row.getString("timer_id"),
                row.getString("step_id"),
                state.equals("KEPT") ? promises : 0,
                state.equals("LATE") ? promises : 0,
                state.equals("OPEN") ? promises : 0,
                state.equals("VOID") ? promises : 0,
                row.getLong("newest"));
    }
}
