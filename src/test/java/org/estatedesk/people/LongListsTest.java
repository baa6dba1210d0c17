package org.estatedesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.filter.Filter;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.start.CaseFigures;
import org.estatedesk.support.DeskTest;
import org.estatedesk.tasklist.ListCounts;
import org.estatedesk.tasklist.UrgentTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** However many steps are open, a page reads what it shows, and a count what it counts. */
@DeskTest
class LongListsTest extends StepsOfTwoTeams {

    private static final int OF_THE_DESK = 4_000;
    private static final int OF_THE_GUARD = 20;
    private static final int PAGE = 15;

    /** Of each step: itself, who may take it up, its case and its drawing. */
    private static final int ROWS_A_STEP = 6;

    @Autowired
    JdbcTemplate store;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CaseFigures figures;

    @Autowired
    Notifications notifications;

    @Autowired
    UrgentTasks urgent;

    @Autowired
    ListCounts counts;

    @ParameterizedTest
    @CsvSource({
        "frontdesk, My team",
        "frontdesk, Late",
        "frontdesk, Due today",
        "guard2, My team",
        "guard2, Late",
        "supervisor, My team",
        "supervisor, My staff's cases",
        "demo, My staff's cases",
    })
    void a_page_reads_what_it_shows(String person, String list) {
        Supplier<?> page = () -> engine.getFilterService().listPage(filter(list), 0, PAGE);

        // What other tests have left in the store is read beside a few steps, too.
        assertThat(rowsReadBy(person, page, OF_THE_DESK) - rowsReadBy(person, page, PAGE))
                .isLessThan(20 * ROWS_A_STEP * PAGE);
    }

    /** The whole team or all steps: who may take up a step, or the step; else the step with who may take it up. */
    @ParameterizedTest
    @CsvSource({
        "frontdesk, My team, 1, 4000",
        "frontdesk, Late, 6, 4000",
        "frontdesk, Due today, 6, 4000",
        "guard2, My team, 6, 300",
        "supervisor, My staff's cases, 1, 4000",
        "demo, My staff's cases, 1, 4000",
    })
    void a_count_reads_what_it_counts(String person, String list, int rows, int counted) {
        Supplier<?> count = () -> engine.getFilterService().count(filter(list));

        // What other tests have left in the store is read beside a few steps, too.
        assertThat(rowsReadBy(person, count, OF_THE_DESK) - rowsReadBy(person, count, PAGE))
                .isLessThan(rows * counted + counted / 4);
    }

    /** The engine's list of the same steps is what a count has to agree with. */
    @ParameterizedTest
    @ValueSource(strings = {"frontdesk", "supervisor", "finance", "demo"})
    void a_count_is_that_of_the_list(String person) {
        ManySteps.within(store, transaction, steps -> {
            steps.fill(ofTheDesk, PAGE);
            steps.fill(ofTheGuard, OF_THE_GUARD);
            desk.as(person, () -> filters().toList())
                    .forEach(list -> assertThat(desk.as(
                                    person, () -> engine.getFilterService().count(list.getId())))
                            .as(list.getName())
                            .isEqualTo(desk.as(
                                            person,
                                            () -> engine.getFilterService().list(list.getId()))
                                    .size()));
        });
    }

    /** All lists by one statement, of which each step is read once. */
    @ParameterizedTest
    @CsvSource({"frontdesk, 4000", "guard2, 300", "supervisor, 4000", "demo, 4000"})
    void the_counts_read_what_they_count(String person, int counted) {
        assertThat(rowsReadBy(person, counts::ofCaller)).isLessThan(ROWS_A_STEP * counted);
    }

    /** As the bell of each open Tasklist asks again and again. */
    @ParameterizedTest
    @ValueSource(strings = {"frontdesk", "guard2", "demo"})
    void what_rings_reads_no_step_that_can_wait(String person) {
        Supplier<?> bell = urgent::ofCaller;

        // Beside few steps the store may join what other tests left in another order.
        assertThat(rowsReadBy(person, bell, OF_THE_DESK) - rowsReadBy(person, bell, PAGE))
                .isLessThan(OF_THE_DESK / 20);
    }

    @Test
    void the_start_page_reads_each_late_step_once() {
        assertThat(rowsReadBy("frontdesk", figures::late)).isLessThan(ROWS_A_STEP * OF_THE_DESK);
    }

    @ParameterizedTest
    @CsvSource({"frontdesk, front-desk", "supervisor, customer-supervisor", "demo, camunda-admin"})
    void what_is_finished_is_read_by_no_page_of_those_who_work(String person, String group) {
        // What other tests have told somebody just now is no news, whenever they did.
        Instant latest = store.queryForObject(
                        "select coalesce(max(created_at), now()) from notification", Timestamp.class)
                .toInstant();
        Map<String, Supplier<?>> pages = Map.of(
                "open cases",
                figures::open,
                "late cases",
                figures::late,
                "news",
                () -> notifications.alerts(person, Set.of(group), latest),
                "lists",
                () -> filters()
                        .map(list -> engine.getFilterService().listPage(list.getId(), 0, PAGE))
                        .toList(),
                "counts",
                () -> filters()
                        .map(list -> engine.getFilterService().count(list.getId()))
                        .toList());

        pages.forEach((name, page) -> assertThat(
                        besideFinished(person, page, OF_THE_DESK) - besideFinished(person, page, PAGE))
                .as(name)
                .isLessThan(OF_THE_DESK / 20));
    }

    private long besideFinished(String person, Supplier<?> question, int finished) {
        long[] read = new long[1];
        ManySteps.within(store, transaction, steps -> {
            steps.finish(finished);
            read[0] = desk.as(person, () -> steps.rowsReadBy(question));
        });
        return read[0];
    }

    private Stream<Filter> filters() {
        return engine.getFilterService().createTaskFilterQuery().list().stream();
    }

    private long rowsReadBy(String person, Supplier<?> question) {
        return rowsReadBy(person, question, OF_THE_DESK);
    }

    private long rowsReadBy(String person, Supplier<?> question, int open) {
        long[] read = new long[1];
        ManySteps.within(store, transaction, steps -> {
            steps.fill(ofTheDesk, open);
            steps.fill(ofTheGuard, OF_THE_GUARD);
            read[0] = desk.as(person, () -> steps.rowsReadBy(question));
        });
        return read[0];
    }

    private String filter(String name) {
        return filters()
                .filter(list -> list.getName().equals(name))
                .map(Filter::getId)
                .findFirst()
                .orElseThrow();
    }
}
