package org.estatedesk.audit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estatedesk.audit.index.CaseIndex;
import org.estatedesk.audit.search.CaseSearch.Order;
import org.estatedesk.drawings.DrawnLabels;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Window;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** An older desk is upgraded: its cases are found, and the database finds them by an index whatever is asked. */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTest {

    private static final Map<String, String> FILTERS = new LinkedHashMap<>();

    static {
        FILTERS.put("q", "電梯");
        FILTERS.put("number", "CMP-2025-0001");
        FILTERS.put("customer", "王");
        FILTERS.put("unit", "3-1");
        FILTERS.put("person", "hotline");
        FILTERS.put("group", "front-desk");
        FILTERS.put("procedure", "ticket-booking");
        FILTERS.put("version", "2");
        FILTERS.put("caseClass", "major");
        FILTERS.put("outcome", "solved");
        FILTERS.put("status", "finished");
        FILTERS.put("openedFrom", "2025-02-01");
        FILTERS.put("closedFrom", "2025-06-01");
        FILTERS.put("late", "true");
        FILTERS.put("corrected", "true");
    }

    private final OlderDesk older;
    private final JdbcClient store;
    private final TransactionTemplate transaction;

    PlanTest(@Autowired JdbcConnectionDetails details) {
        older = new OlderDesk(details);
        store = JdbcClient.create(older.source);
        // On one connection, since the search settles how its transaction plans.
        transaction = new TransactionTemplate(new DataSourceTransactionManager(older.source));
    }

    @BeforeAll
    void upgrade() {
        older.build();
        older.upgrade();
    }

    @AfterAll
    void nothingIsLeft() {
        older.remove();
    }

    @Test
    void theUnitsOfAnOlderDeskAreComparedInOneForm() {
        assertThat(older.jdbc.queryForList("select distinct unit_key from service_case", String.class))
                .hasSize(500)
                .allMatch(key -> key.matches("3-\\d+"));
        assertThat(older.jdbc.queryForObject(
                        "select count(*) from service_case where matter_key = unit_key || '|noise' and unit_gist is not null",
                        Integer.class))
                .isEqualTo(OlderDesk.CASES);
        assertThat(total("unit", "3号楼499")).isEqualTo(OlderDesk.CASES / 500);
        assertThat(total("q", "3—499")).isEqualTo(OlderDesk.CASES / 500);
    }

    @Test
    void theCasesOfAnOlderDeskAreFound() {
        assertThat(total()).isEqualTo(OlderDesk.CASES);
        assertThat(total("q", "陈大文 电梯")).isZero();
        assertThat(total("customer", "陈大文")).isEqualTo(1667);
        assertThat(total("q", "漏水")).isEqualTo(1667);
        assertThat(total("late", "true")).isEqualTo(1000);
        assertThat(total("corrected", "true")).isEqualTo(500);
        assertThat(total("version", "2")).isEqualTo(OlderDesk.CASES);
        assertThat(total("person", "hotline")).isEqualTo(OlderDesk.CASES);
        assertThat(total("person", "demo", "corrected", "true")).isEqualTo(250);
        assertThat(total("group", "gate")).isEqualTo(1500);
    }

    @Test
    void whatIsMaskedOfAnOlderDeskIsNotFound() {
        assertThat(total("q", "找王师傅 137")).isEqualTo(50);
        for (String secret : List.of("lei.zhao", "370024", "13700241357")) {
            assertThat(total("q", secret)).as(secret).isZero();
        }
    }

    private long total(String... pairs) {
        CaseSearch search = new CaseSearch(store, mock(DrawnLabels.class));
        return transaction
                .execute(begun -> search.find(
                        asked(pairs), new Order(Sort.OPENED, false, Cursor.START), new Window(Cursor.START, 50)))
                .total();
    }

    @Test
    void everyOrderAndEveryPageIsReadFromAnIndex() {
        for (Sort sort : Sort.values()) {
            String value = sort == Sort.OPENED || sort == Sort.CLOSED ? "2025-03-01T00:00:00Z" : "1";
            for (Cursor after : new Cursor[] {Cursor.START, Cursor.of(sort, value, "CMP-2025-000999")}) {
                Order order = new Order(sort, after.isStart(), after);
                byIndex(List.of(), order);
                byIndex(asked("status", "finished"), order);
                byIndex(asked("person", "director"), order);
                byIndex(asked("q", "水"), order);
            }
        }
    }

    @Test
    void everyFilterAndEveryTwoOfThemAreAnsweredByAnIndex() {
        List<String> names = new ArrayList<>(FILTERS.keySet());
        for (int i = 0; i < names.size(); i++) {
            byIndex(asked(names.get(i), FILTERS.get(names.get(i))), new Order(Sort.OPENED, false, Cursor.START));
            for (int k = i + 1; k < names.size(); k++) {
                byIndex(
                        asked(names.get(i), FILTERS.get(names.get(i)), names.get(k), FILTERS.get(names.get(k))),
                        new Order(Sort.UNIT, true, Cursor.START));
            }
        }
    }

    private List<Condition> asked(String... pairs) {
        var given = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            given.add(pairs[i], pairs[i + 1]);
        }
        return Conditions.of(
                new Parameters(given, Conditions.FILTERS),
                ZoneId.of("Asia/Shanghai"),
                word -> word.equals("热线") ? Set.of("hotline") : Set.of());
    }

    private void byIndex(List<Condition> conditions, Order order) {
        List<Condition> all = new ArrayList<>(conditions);
        if (!order.after().isStart()) {
            all.add(order.sort().behind(order.after(), order.ascending()));
        }
        byIndex(CaseSearch.sql(all, order), all);
        byIndex(CaseSearch.totalSql(conditions), conditions);
    }

    private void byIndex(String sql, List<Condition> conditions) {
        String plan = transaction.execute(begun -> {
            store.sql(CaseIndex.PLANNING).query().singleRow();
            var statement = store.sql("explain " + sql).param("limit", 51);
            for (Condition condition : conditions) {
                statement = statement.params(condition.values());
            }
            return String.join("\n", statement.query(String.class).list());
        });
        assertThat(plan)
                .as(sql)
                .containsPattern("(case_search|case_person|case_group)_\\w+")
                .doesNotContain("Seq Scan");
    }
}
