package org.estatedesk.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk costs, in counts: docs/performance.md. Run by {@code mvn -Pbench verify}, alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskBench {

    private static final int CASES = Integer.getInteger("estatedesk.bench.cases", 20);
    private static final int OPEN = Integer.getInteger("estatedesk.bench.open", 20_000);
    private static final int TIMERS = Integer.getInteger("estatedesk.bench.timers", 1000);
    private static final int FINISHED = Integer.getInteger("estatedesk.bench.finished", 100_000);
    private static final int WARM = Integer.getInteger("estatedesk.bench.warm", 5);
    private static final int ORIGINALS = 20;
    private static final int TURNS = 100;
    private static final Duration IDLE = Duration.ofSeconds(30);

    @TempDir
    static Path directory;

    private static MeasuredDesk desk;
    private static int units;

    @BeforeAll
    static void start() throws Exception {
        desk = MeasuredDesk.start(directory);
    }

    @AfterAll
    static void stop() throws Exception {
        desk.close();
    }

    @Test
    @Order(1)
    void issue16_whatAComplaintCosts() {
        complaints(WARM);
        desk.countAnew();
        double log = desk.log();
        double processor = desk.processor();
        complaints(CASES);
        System.out.printf(
                "a complaint: ms of the desk's processor, after %d of them: %.0f%n",
                WARM, (desk.processor() - processor) / CASES);
        Causes.of(desk, CASES).print();
        atMost("a complaint: log, bytes", (desk.log() - log) / CASES, Limits.LOG_BYTES);
        atMost("a complaint: statements", desk.statementsOfWork() / CASES, Limits.STATEMENTS);
        atMost("a complaint: transactions", desk.transactions() / CASES, Limits.TRANSACTIONS);
        atMost("a complaint: rows written", desk.rowsWritten() / CASES, Limits.ROWS);
    }

    private static void complaints(int many) {
        opened(many).forEach(WholeComplaint::finish);
    }

    private static List<WholeComplaint> opened(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> WholeComplaint.open(desk, units++))
                .toList();
    }

    @Test
    @Order(2)
    void issue16_anIdleDeskAsksSeldom() {
        await("what was begun ends").pollDelay(Duration.ofSeconds(5)).until(() -> true);
        desk.countAnew();
        await("idle").pollDelay(IDLE).atMost(IDLE.multipliedBy(3)).until(() -> true);
        double asked = desk.statements();
        desk.mostOften(20).forEach(System.out::println);
        atMost("idle: statements a second", asked / IDLE.toSeconds(), Limits.IDLE_STATEMENTS);
    }

    @Test
    @Order(3)
    void issue16_aWaveOfTimersFiresInTime() throws Exception {
        TimerWave wave = TimerWave.of(desk, TIMERS);
        atMost(
                "timers: ms late, half of them",
                wave.late(50),
                Patience.of(Limits.LATE_HALF).toMillis());
        atMost(
                "timers: ms late, 99 of 100",
                wave.late(99),
                Patience.of(Limits.LATE_MOST).toMillis());
    }

    @Test
    @Order(4)
    void issue16_aStoreFillsWithOpenAndFinishedCases() throws Exception {
        WholeComplaint finished = WholeComplaint.open(desk, units++);
        finished.finish();
        FullStore store = new FullStore(desk);
        store.finished(FINISHED, finished);
        store.open(OPEN, opened(ORIGINALS));
        System.out.printf(
                "%.0f open tasks, %.0f finished cases, %.1f GB%n",
                desk.number("select count(*) from act_ru_task"),
                desk.number("select count(*) from service_case where status <> 'OPEN'"),
                desk.number("select pg_database_size(current_database()) / 1e9"));
    }

    @ParameterizedTest
    @Order(5)
    @ValueSource(strings = {"frontdesk", "supervisor", "demo"})
    void issue16_noPageReadsMoreThanItNeeds(String person) {
        new Pages(desk, person).areCheap();
    }

    @Test
    @Order(6)
    void issue16_noSearchWaits() {
        new Pages(desk, "auditor").areFound();
    }

    @Test
    @Order(7)
    void issue16_aClaimAndAReplyCostWhatTheyCostAtAnEmptyDesk() throws Exception {
        try (MeasuredDesk empty = MeasuredDesk.start(Files.createDirectory(directory.resolve("empty")))) {
            for (int i = 0; i < CASES; i++) {
                WholeComplaint.open(empty, units++).finish();
                WholeComplaint.open(desk, units++).finish();
            }
            Beside both = new Beside(desk, empty, TURNS);
            both.costsTheSame("claim", WholeComplaint::claim);
            both.costsTheSame("reply", WholeComplaint::reply);
        }
    }

    private static void atMost(String what, double number, double limit) {
        System.out.printf("%-50s %10.1f (limit %.0f)%n", what, number, limit);
        assertThat(number).as(what).isLessThan(limit);
    }
}
