package org.estatedesk.audit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases, a page at a time, and says how many there are in all. */
@Service
@Transactional(readOnly = true)
class CaseSearch {

    /**
     * A page.
     *
     * @param after null: from the beginning
     */
    record Page(Sort sort, boolean ascending, @Nullable Cursor after, int size) {}

    /**
     * What was found.
     *
     * @param total however many pages that is
     * @param next null: this was the last page
     */
    record Found(
            List<FoundCase> cases, long total, @Nullable Cursor next) {}

    /**
     * How the database plans within this transaction: anew for each value, since how common it is decides which index is
     * best; by an index, since each question has one; without compiling, which takes longer than these run; and with
     * room to sort what it finds of 100,000 cases.
     */
    static final String PLANNING = "select set_config('plan_cache_mode', 'force_custom_plan', true),"
            + " set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true), set_config('work_mem', '32MB', true)";

    private final JdbcClient store;

    CaseSearch(JdbcClient store) {
        this.store = store;
    }

    Found find(List<Condition> conditions, Page page) {
        store.sql(PLANNING).query().singleRow();
        List<FoundCase> cases = cases(conditions, page);
        boolean more = cases.size() > page.size();
        List<FoundCase> shown = more ? cases.subList(0, page.size()) : cases;
        Cursor next = more ? shown.get(shown.size() - 1).cursor(page.sort()) : null;
        return new Found(shown, total(conditions), next);
    }

    /** One more than the page holds, if there is one. */
    private List<FoundCase> cases(List<Condition> conditions, Page page) {
        List<Condition> all = new ArrayList<>(conditions);
        if (page.after() != null) {
            all.add(page.sort().behind(page.after(), page.ascending()));
        }
        return bound(sql(all, page), all)
                .param("limit", page.size() + 1)
                .query(FoundCase::of)
                .list();
    }

    static String sql(List<Condition> conditions, Page page) {
        return "select %s as sort_value, %s from %s order by %s limit :limit"
                .formatted(
                        page.sort().selected(),
                        FoundCase.COLUMNS,
                        from(conditions),
                        page.sort().order(page.ascending()));
    }

    /** The offset keeps the database from looking out of the brackets, at the order and the limit. */
    private static String from(List<Condition> conditions) {
        String found = "case_search s" + where(conditions);
        return conditions.stream().anyMatch(Condition::gathered) ? "(select s.* from " + found + " offset 0) s" : found;
    }

    private long total(List<Condition> conditions) {
        return bound(totalSql(conditions), conditions).query(Long.class).single();
    }

    static String totalSql(List<Condition> conditions) {
        return "select count(*) from case_search s" + where(conditions);
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
