package org.estatedesk.audit.file.values;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.audit.file.values.DrawnTables.TableRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of a table that a journal numbered otherwise: entries without the {@code version} of their table have the order
 * among the rules that hit. What is written stays, with its hash; the right number is shown beside it.
 */
@Component
public class RuleRows {

    /** A table is found anew for each decision: the newest of that time comes first. */
    private static final String TABLES = """
            select drawn.id_ from act_re_decision_def drawn
            join act_re_deployment live on live.id_ = drawn.deployment_id_
            where drawn.key_ = :key
            order by live.deploy_time_ <= :time desc,
                     case when live.deploy_time_ <= :time then -drawn.version_ else drawn.version_ end""";

    /**
     * A rule with another number than its row.
     *
     * @param written the number in the journal
     * @param row its row in the table, from 1
     */
    public record Renumbered(String written, int row) {}

    private final JdbcClient jdbc;
    private final DrawnTables tables;

    RuleRows(JdbcClient jdbc, DrawnTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /**
     * Looks at one rule of an entry.
     *
     * @param details those of the entry
     * @param rule one of its {@code rules}
     * @param decidedAt when it was recorded
     * @return empty where the number is right, or the table was deleted
     */
    public Optional<Renumbered> renumbered(Map<?, ?> details, @Nullable Object rule, Instant decidedAt) {
        if (details.get("version") != null || !(rule instanceof Map<?, ?> hit)) {
            return Optional.empty();
        }
        String written = String.valueOf(hit.get("number"));
        return row(String.valueOf(details.get("decision")), String.valueOf(hit.get("rule")), decidedAt)
                .filter(row -> !written.equals(String.valueOf(row)))
                .map(row -> new Renumbered(written, row));
    }

    /** The same of all rules of an entry; most entries have none. */
    public List<Renumbered> renumbered(Map<?, ?> details, Instant decidedAt) {
        List<Renumbered> found = new ArrayList<>();
        if (details.get("rules") instanceof Collection<?> rules) {
            rules.forEach(rule -> renumbered(details, rule, decidedAt).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Integer> row(String table, String rule, Instant at) {
        return jdbc.sql(TABLES).param("key", table).param("time", Sql.time(at)).query(String.class).list().stream()
                .map(version -> tables.rows(version).get(rule))
                .filter(row -> row != null)
                .map(TableRow::number)
                .findFirst();
    }
}
