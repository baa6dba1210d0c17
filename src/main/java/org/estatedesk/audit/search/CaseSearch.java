package org.estatedesk.audit.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.estatedesk.audit.index.CaseIndex;
import org.estatedesk.drawings.DrawnLabels;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases, a page at a time, and says how many there are in all. */
@Service
@Transactional(readOnly = true)
class CaseSearch {

    /** Which order, and behind which case. */
    record Order(Sort sort, boolean ascending, Cursor after) {}

    /** The database leaves the text out by itself where no condition asks for it. */
    private static final String ALL = "case_search s left join case_text t on t.case_number = s.case_number";

    private final JdbcClient store;
    private final DrawnLabels labels;

    CaseSearch(JdbcClient store, DrawnLabels labels) {
        this.store = store;
        this.labels = labels;
    }

    /** What was asked for. */
    List<Condition> conditions(Parameters asked, ZoneId zone) {
        return Conditions.of(asked, zone, labels::values);
    }

    Page<FoundCase> find(List<Condition> conditions, Order order, Window window) {
        store.sql(CaseIndex.PLANNING).query().singleRow();
        List<Condition> all = new ArrayList<>(conditions);
        if (!order.after().isStart()) {
            all.add(order.sort().behind(order.after(), order.ascending()));
        }
        List<FoundCase> read = bound(sql(all, order), all)
                .param("limit", window.rows())
                .query(FoundCase.class)
                .list();
        return window.show(read, total(conditions), last -> last.cursor(order.sort()), Function.identity());
    }

    static String sql(List<Condition> conditions, Order order) {
        return "select %s as sort_value, %s from %s order by %s limit :limit"
                .formatted(
                        order.sort().selected(),
                        FoundCase.COLUMNS,
                        from(conditions),
                        order.sort().order(order.ascending()));
    }

    /** The offset keeps the database from looking out of the brackets, at the order and the limit. */
    private static String from(List<Condition> conditions) {
        String found = ALL + where(conditions);
        return conditions.stream().anyMatch(Condition::gathered) ? "(select s.* from " + found + " offset 0) s" : found;
    }

    private long total(List<Condition> conditions) {
        return bound(totalSql(conditions), conditions).query(Long.class).single();
    }

    static String totalSql(List<Condition> conditions) {
        return "select count(*) from " + ALL + where(conditions);
    }

    private static String where(List<Condition> conditions) {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map(Condition::sql).collect(Collectors.joining(" and ", " where ", ""));
    }

    private JdbcClient.StatementSpec bound(String sql, List<Condition> conditions) {
        JdbcClient.StatementSpec statement = store.sql(sql);
        for (Condition condition : conditions) {
            statement = statement.params(condition.values());
        }
        return statement;
    }
}
