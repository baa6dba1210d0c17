package org.estatedesk.audit.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What occurs in the cases, for the choices of the filters. Hops through an index from each value to the next. */
@Service
@Transactional(readOnly = true)
class FilterChoices {

    private static final String HOPPING = """
            with recursive hop (value) as (
                select min(%1$s) from %2$s where %3$s
                union all
                select (select min(%1$s) from %2$s where %1$s > hop.value and %3$s) from hop where hop.value is not null
            )
            select value from hop where value is not null order by value""";

    private static final String TABLE = "case_search";
    private static final String ALL = "true";

    private final JdbcClient store;

    FilterChoices(JdbcClient store) {
        this.store = store;
    }

    List<String> procedures() {
        return texts("process_key", TABLE);
    }

    List<Integer> versions(String procedure) {
        return store.sql(HOPPING.formatted("process_version", TABLE, "process_key = :procedure"))
                .param("procedure", procedure)
                .query(Integer.class)
                .list();
    }

    List<String> classes() {
        return texts("case_class", TABLE);
    }

    List<String> outcomes() {
        return texts("outcome", TABLE);
    }

    List<String> people() {
        return texts("person", "case_person");
    }

    List<String> groups() {
        return texts("group_id", "case_group");
    }

    /** Empty stands for none. */
    private List<String> texts(String column, String table) {
        return store.sql(HOPPING.formatted(column, table, ALL)).query(String.class).list().stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
