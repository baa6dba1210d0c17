package org.estatedesk.audit.changes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the operation log's table: the engine's query gives one row for each property, and cannot page by acts. All rows of
 * an act have one id and one time.
 */
@Component
class RightsLog {

    /**
     * One act, which may change several things.
     *
     * @param who user id; null for the application itself
     */
    record Deed(
            String id,
            Instant at,
            @Nullable String who,
            @Nullable String annotation,
            List<Fact> facts) {}

    /**
     * One thing that was changed.
     *
     * @param thing as the engine names it: {@code Authorization}, {@code User}, {@code Group membership} and the like
     * @param operation as the engine names it: {@code Create}, {@code Update}, {@code Delete} and the like
     * @param values by the name of the property
     */
    record Fact(String thing, String operation, Map<String, Value> values) {

        /** The property as it is since, or was until it was deleted; empty if it has none. */
        Optional<String> find(String property) {
            return Optional.ofNullable(values.get(property)).map(Value::after);
        }

        String after(String property) {
            return find(property).orElse("-");
        }

        String before(String property) {
            return Optional.ofNullable(values.get(property)).map(Value::before).orElse("-");
        }
    }

    /** A property before and after. */
    record Value(@Nullable String before, @Nullable String after) {}

    private static final List<String> THINGS =
            List.of("Authorization", "User", "Group", "Group membership", "Tenant", "TenantMembership");

    private static final String PAGE = """
            with act as (
                select operation_id_, max(timestamp_) as at
                from act_hi_op_log where entity_type_ in (:things)
                group by operation_id_
                having max(timestamp_) < :before or (max(timestamp_) = :before and operation_id_ collate "C" < :id)
                order by at desc, operation_id_ collate "C" desc
                limit :size
            )
            select log.operation_id_ as act, act.at, log.user_id_ as who, log.annotation_ as annotation,
                   log.entity_type_ as thing, log.operation_type_ as operation, log.property_ as property,
                   log.org_value_ as before, log.new_value_ as after
            from act join act_hi_op_log log on log.operation_id_ = act.operation_id_ and log.entity_type_ in (:things)
            order by act.at desc, act.operation_id_ collate "C" desc, log.entity_type_, log.operation_type_, log.id_
            """;

    private static final String TOTAL =
            "select count(distinct operation_id_) from act_hi_op_log where entity_type_ in (:things)";

    /** One property of one thing. */
    record Line(
            String act,
            Timestamp at,
            @Nullable String who,
            @Nullable String annotation,
            String thing,
            String operation,
            @Nullable String property,
            @Nullable String before,
            @Nullable String after) {}

    private final JdbcClient store;

    RightsLog(JdbcClient store) {
        this.store = store;
    }

    /** Newest first: acts before a moment, or at it with a lesser id. */
    List<Deed> page(Instant before, String id, int size) {
        Map<String, List<Line>> acts = store
                .sql(PAGE)
                .param("things", THINGS)
                .param("before", Timestamp.from(before))
                .param("id", id)
                .param("size", size)
                .query(Line.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::act, LinkedHashMap::new, Collectors.toList()));
        return acts.values().stream().map(RightsLog::deed).toList();
    }

    private static Deed deed(List<Line> lines) {
        Line first = lines.get(0);
        return new Deed(first.act(), first.at().toInstant(), first.who(), first.annotation(), facts(lines));
    }

    /** A property that comes again begins the next thing of the same kind. */
    private static List<Fact> facts(List<Line> lines) {
        List<Fact> facts = new ArrayList<>();
        for (Line line : lines) {
            if (facts.isEmpty() || !belongs(line, facts.get(facts.size() - 1))) {
                facts.add(new Fact(line.thing(), line.operation(), new LinkedHashMap<>()));
            }
            Value value = new Value(line.before(), line.after());
            facts.get(facts.size() - 1).values().put(String.valueOf(line.property()), value);
        }
        return facts;
    }

    private static boolean belongs(Line line, Fact fact) {
        return fact.thing().equals(line.thing())
                && fact.operation().equals(line.operation())
                && !fact.values().containsKey(String.valueOf(line.property()));
    }

    /** How many acts there were. */
    long total() {
        return store.sql(TOTAL).param("things", THINGS).query(Long.class).single();
    }
}
