package org.estatedesk.audit.figures.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@DeskTest
class DayBookTest {

    private static final String KEY = "counted-by-two";
    private static final Days WEEK = new Days(LocalDate.of(2034, 7, 1), LocalDate.of(2034, 7, 7));

    @Autowired
    JdbcTemplate store;

    @Autowired
    DeskTime time;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestDrawings drawings;

    private final AtomicInteger questions = new AtomicInteger();
    private int failures;

    @BeforeEach
    void standAfterTheWeek() {
        drawings.standAt(Instant.parse("2034-08-01T00:00:00Z"));
    }

    @AfterEach
    void forget() {
        store.update("delete from figure_day where day between ? and ?", WEEK.from(), WEEK.to());
        drawings.clear();
    }

    /** One visit of 200 ms at each noon. */
    private final VisitHistory history = new VisitHistory(null) {
        @Override
        synchronized List<StepVisits> ended(Instant from, Instant until) {
            questions.incrementAndGet();
            if (failures-- > 0) {
                throw new IllegalStateException("store gone");
            }
            return List.of(new StepVisits(KEY, 1, "Task_One", 200, 1));
        }

        @Override
        Optional<Instant> oldest() {
            return Optional.of(WEEK.begins(ZoneId.of("Asia/Shanghai")));
        }
    };

    @Test
    void twoWhoAskAtOnceCountEachDayOnceAndBothHaveAllOfThem() throws Exception {
        DayBook book = new DayBook(store, history, time, transactions);
        CountDownLatch together = new CountDownLatch(4);
        Callable<Integer> asking = () -> {
            together.countDown();
            together.await();
            int counted = book.count(WEEK, () -> true);
            assertThat(total()).isEqualTo(7);
            return counted;
        };
        ExecutorService callers = Executors.newFixedThreadPool(4);
        int counted = 0;
        for (Future<Integer> caller :
                callers.invokeAll(IntStream.range(0, 4).mapToObj(i -> asking).toList())) {
            counted += caller.get();
        }
        callers.shutdown();
        assertThat(counted).isEqualTo(7);
        assertThat(questions).hasValue(7);
        assertThat(book.count(WEEK, () -> true)).isZero();
    }

    @Test
    void aDayThatCouldNotBeCountedIsCountedByTheNextWhoAsks() {
        DayBook book = new DayBook(store, history, time, transactions);
        failures = 1;
        try {
            book.count(WEEK, () -> true);
        } catch (IllegalStateException gone) {
            assertThat(total()).isZero();
        }
        assertThat(book.count(WEEK, () -> true)).isEqualTo(7);
        assertThat(total()).isEqualTo(7);
    }

    @Test
    void daysBeforeTheOldestVisitAreNotCountedAndAStopIsObeyed() {
        DayBook book = new DayBook(store, history, time, transactions);
        assertThat(book.count(new Days(LocalDate.of(2030, 1, 1), WEEK.to()), () -> questions.get() < 2))
                .isEqualTo(2);
        assertThat(store.queryForList(
                        "select day from figure_day where day between ? and ? order by day",
                        LocalDate.class,
                        WEEK.from(),
                        WEEK.to()))
                .containsExactly(LocalDate.of(2034, 7, 6), LocalDate.of(2034, 7, 7));
    }

    private long total() {
        return store
                .queryForList(
                        "select visits[1] from step_figure where process_key = ? and lengths = ?",
                        Integer.class,
                        KEY,
                        new int[] {Lengths.slot(200)})
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
